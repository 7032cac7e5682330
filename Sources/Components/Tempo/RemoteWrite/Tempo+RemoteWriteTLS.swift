import Documents

extension Tempo {
  /// How the receiver of metrics is spoken to over TLS.
  package struct RemoteWriteTLS: Section, Equatable {
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
      .field("ca", \.ca),
      .field("cert", \.cert),
      .field("key", \.key),
      .field("ca_file", \.caFile),
      .field("cert_file", \.certFile),
      .field("key_file", \.keyFile),
      .field("ca_ref", \.caRef),
      .field("cert_ref", \.certRef),
      .field("key_ref", \.keyRef),
      .field("server_name", \.serverName, "The name the server's certificate must carry."),
      .field("insecure_skip_verify", \.insecureSkipVerify, "Accepts any certificate."),
      .field("min_version", \.minVersion),
      .field("max_version", \.maxVersion),
    ]
  }
}
