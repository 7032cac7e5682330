import Documents

extension Tempo {
  /// How a receiver speaks TLS to others.
  package struct CollectorClientTLS: Document, Equatable {
    package var insecure: Bool?
    package var insecureSkipVerify: Bool?
    package var serverNameOverride: String?
    package var certificates = CollectorTLS()

    package init() {}

    package static let fields: Fields<Self> = [
      optional("insecure", \.insecure, "Speaks no TLS."),
      optional("insecure_skip_verify", \.insecureSkipVerify, "Accepts any certificate."),
      optional("server_name_override", \.serverNameOverride),
      inline(\.certificates),
    ]
  }
}
