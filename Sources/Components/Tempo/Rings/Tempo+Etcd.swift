import Documents

extension Tempo {
  /// A ring kept in etcd.
  package struct Etcd: Document, Equatable {
    package var endpoints: [String] = []
    package var dialTimeout: GoDuration?
    package var maxRetries: Int?
    package var tls = ClientTLS()
    package var username: String?
    package var password: Secret?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("endpoints", \.endpoints, "Addresses of etcd, with their ports."),
      optional("dial_timeout", \.dialTimeout, "How long connecting may take."),
      optional("max_retries", \.maxRetries, "How often to write again what failed."),
      inline(\.tls),
      optional("username", \.username),
      optional("password", \.password),
    ]
  }
}
