import Documents

extension Tempo {
  /// How a receiver speaks TLS.
  package struct ReceiverTLS: Document, Equatable {
    package var certificates = CollectorTLS()
    package var clientCAFile: String?
    package var clientCAFileReload: Bool?

    package init() {}

    package static let fields: Fields<Self> = [
      inline(\.certificates),
      optional(
        "client_ca_file", \.clientCAFile,
        "File of the authorities that vouch for clients; clients then need a certificate."),
      optional("client_ca_file_reload", \.clientCAFileReload),
    ]
  }
}
