import Documents

extension Tempo {
  /// How a forwarder speaks TLS.
  package struct ForwarderTLS: Document, Equatable {
    package var insecure: Bool?
    package var certFile: String?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("insecure", \.insecure, "Speaks no TLS."),
      optional("cert_file", \.certFile, "File of the authorities that vouch for the server."),
    ]
  }
}
