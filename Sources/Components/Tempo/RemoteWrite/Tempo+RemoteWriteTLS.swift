import Documents

extension Tempo {
  /// How the receiver of metrics is spoken to over TLS.
  package struct RemoteWriteTLS: Document, Equatable {
    package var ca: String?
    package var cert: String?
    package var key: Secret?
    package var caFile: String?
    package var certFile: String?
    package var keyFile: String?
    package var caRef: String?
    package var certRef: String?
    package var keyRef: String?
    package var serverName: String?
    package var insecureSkipVerify: Bool?
    package var minVersion: TLSVersion?
    package var maxVersion: TLSVersion?

    package enum TLSVersion: String, Choice {
      case tls10 = "TLS10"
      case tls11 = "TLS11"
      case tls12 = "TLS12"
      case tls13 = "TLS13"
    }

    package init() {}

    package static let fields: Fields<Self> = [
      optional("ca", \.ca),
      optional("cert", \.cert),
      optional("key", \.key),
      optional("ca_file", \.caFile),
      optional("cert_file", \.certFile),
      optional("key_file", \.keyFile),
      optional("ca_ref", \.caRef),
      optional("cert_ref", \.certRef),
      optional("key_ref", \.keyRef),
      optional("server_name", \.serverName, "The name the server's certificate must carry."),
      optional("insecure_skip_verify", \.insecureSkipVerify, "Accepts any certificate."),
      optional("min_version", \.minVersion),
      optional("max_version", \.maxVersion),
    ]
  }
}
