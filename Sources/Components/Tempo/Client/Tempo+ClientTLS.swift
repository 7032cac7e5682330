import Documents

extension Tempo {
  /// How a client speaks TLS; its keys stand among those of the client.
  package struct ClientTLS: Document, Equatable {
    package var tlsEnabled: Bool?
    package var tlsCertPath: String?
    package var tlsKeyPath: String?
    package var tlsCAPath: String?
    package var tlsServerName: String?
    package var tlsInsecureSkipVerify: Bool?
    package var tlsCipherSuites: String?
    package var tlsMinVersion: TLSMinimumVersion?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("tls_enabled", \.tlsEnabled, "Whether to speak TLS at all."),
      optional("tls_cert_path", \.tlsCertPath, "File of the certificate to present."),
      optional("tls_key_path", \.tlsKeyPath, "File of the certificate's key."),
      optional("tls_ca_path", \.tlsCAPath, "File of the authorities that vouch for the server."),
      optional("tls_server_name", \.tlsServerName, "The name the server's certificate must carry."),
      optional("tls_insecure_skip_verify", \.tlsInsecureSkipVerify, "Accepts any certificate."),
      optional("tls_cipher_suites", \.tlsCipherSuites, "Names of cipher suites, separated by commas."),
      optional("tls_min_version", \.tlsMinVersion, "The oldest TLS version to speak."),
    ]
  }
}
