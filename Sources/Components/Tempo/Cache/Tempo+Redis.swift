import Documents

extension Tempo {
  /// A Redis that holds a cache.
  package struct Redis: Document, Equatable {
    package var endpoint: String?
    package var masterName: String?
    package var timeout: GoDuration?
    package var expiration: GoDuration?
    package var db: Int?
    package var poolSize: Int?
    package var username: String?
    package var password: Secret?
    package var sentinelUsername: String?
    package var sentinelPassword: Secret?
    package var tlsEnabled: Bool?
    package var tlsInsecureSkipVerify: Bool?
    package var idleTimeout: GoDuration?
    package var maxConnectionAge: GoDuration?
    package var ttl: GoDuration?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("endpoint", \.endpoint, "Addresses separated by commas, with their ports."),
      optional("master_name", \.masterName, "Name of the Sentinel master; empty without Sentinel."),
      optional("timeout", \.timeout, "How long a request may take."),
      optional("expiration", \.expiration, "How long items are kept."),
      optional("db", \.db),
      optional("pool_size", \.poolSize, "Connections kept open; 0 decides by processors."),
      optional("username", \.username),
      optional("password", \.password),
      optional("sentinel_username", \.sentinelUsername),
      optional("sentinel_password", \.sentinelPassword),
      optional("tls_enabled", \.tlsEnabled),
      optional("tls_insecure_skip_verify", \.tlsInsecureSkipVerify, "Accepts any certificate."),
      optional("idle_timeout", \.idleTimeout, "After how long an unused connection is closed."),
      optional("max_connection_age", \.maxConnectionAge, "After how long a connection is closed in any case."),
      optional("ttl", \.ttl, "How long items are kept."),
    ]
  }
}
