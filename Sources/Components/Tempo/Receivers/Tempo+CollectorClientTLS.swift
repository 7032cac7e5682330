import Documents

extension Tempo {
  /// How a receiver speaks TLS to others.
  package struct CollectorClientTLS: Section, Equatable {
    package var insecure: Bool?
    package var insecureSkipVerify: Bool?
    package var serverNameOverride: String?
    package var certificates = CollectorTLS()

    package init() {}

    package static let fields: Fields<Self> = [
      .field("insecure", \.insecure, "Speaks no TLS."),
      .field("insecure_skip_verify", \.insecureSkipVerify, "Accepts any certificate."),
      .field("server_name_override", \.serverNameOverride),
      .inline(\.certificates),
    ]
  }
}
