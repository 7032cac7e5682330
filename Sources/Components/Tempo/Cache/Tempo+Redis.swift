import Documents

extension Tempo {
  /// A Redis that holds a cache.
  package struct Redis: Section, Equatable {
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
      .field("endpoint", \.endpoint, "Addresses separated by commas, with their ports."),
      .field("master_name", \.masterName, "Name of the Sentinel master; empty without Sentinel."),
      .field("timeout", \.timeout, "How long a request may take."),
      .field("expiration", \.expiration, "How long items are kept."),
      .field("db", \.db),
      .field("pool_size", \.poolSize, "Connections kept open; 0 decides by processors."),
      .field("username", \.username),
      .field("password", \.password),
      .field("sentinel_username", \.sentinelUsername),
      .field("sentinel_password", \.sentinelPassword),
      .field("tls_enabled", \.tlsEnabled),
      .field("tls_insecure_skip_verify", \.tlsInsecureSkipVerify, "Accepts any certificate."),
      .field("idle_timeout", \.idleTimeout, "After how long an unused connection is closed."),
      .field("max_connection_age", \.maxConnectionAge, "After how long a connection is closed in any case."),
      .field("ttl", \.ttl, "How long items are kept."),
    ]
  }
}
