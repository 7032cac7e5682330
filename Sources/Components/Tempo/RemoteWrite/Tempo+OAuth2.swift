import Documents

extension Tempo {
  /// Fetches a token before writing.
  package struct OAuth2: Document, Equatable {
    package var clientID: String?
    package var clientSecret: Secret?
    package var clientSecretFile: String?
    package var clientSecretRef: String?
    package var clientCertificateKeyID: String?
    package var clientCertificateKey: Secret?
    package var clientCertificateKeyFile: String?
    package var clientCertificateKeyRef: String?
    package var grantType: String?
    package var signatureAlgorithm: String?
    package var iss: String?
    package var audience: String?
    package var claims: [String: Node] = [:]
    package var scopes: [String] = []
    package var tokenURL: String?
    package var endpointParams: [String: String] = [:]
    package var tlsConfig: RemoteWriteTLS?
    package var proxy = Proxy()

    package init() {}

    package static let fields: Fields<Self> = [
      optional("client_id", \.clientID),
      optional("client_secret", \.clientSecret),
      optional("client_secret_file", \.clientSecretFile),
      optional("client_secret_ref", \.clientSecretRef),
      optional("client_certificate_key_id", \.clientCertificateKeyID, gate: Gate(since: Version(2, 9))),
      optional("client_certificate_key", \.clientCertificateKey, gate: Gate(since: Version(2, 9))),
      optional("client_certificate_key_file", \.clientCertificateKeyFile, gate: Gate(since: Version(2, 9))),
      optional("client_certificate_key_ref", \.clientCertificateKeyRef, gate: Gate(since: Version(2, 9))),
      optional("grant_type", \.grantType, gate: Gate(since: Version(2, 9))),
      optional("signature_algorithm", \.signatureAlgorithm, gate: Gate(since: Version(2, 9))),
      optional("iss", \.iss, gate: Gate(since: Version(2, 9))),
      optional("audience", \.audience, gate: Gate(since: Version(2, 9))),
      optional("claims", \.claims, gate: Gate(since: Version(2, 9))),
      optional("scopes", \.scopes),
      optional("token_url", \.tokenURL),
      optional("endpoint_params", \.endpointParams),
      optional("tls_config", \.tlsConfig),
      inline(\.proxy),
    ]
  }
}
