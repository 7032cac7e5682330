import Documents

extension Tempo {
  /// Fetches a token before writing.
  package struct OAuth2: Section, Equatable {
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
      .field("client_id", \.clientID),
      .field("client_secret", \.clientSecret),
      .field("client_secret_file", \.clientSecretFile),
      .field("client_secret_ref", \.clientSecretRef),
      .field("client_certificate_key_id", \.clientCertificateKeyID, gate: Gate(since: Version(2, 9))),
      .field("client_certificate_key", \.clientCertificateKey, gate: Gate(since: Version(2, 9))),
      .field("client_certificate_key_file", \.clientCertificateKeyFile, gate: Gate(since: Version(2, 9))),
      .field("client_certificate_key_ref", \.clientCertificateKeyRef, gate: Gate(since: Version(2, 9))),
      .field("grant_type", \.grantType, gate: Gate(since: Version(2, 9))),
      .field("signature_algorithm", \.signatureAlgorithm, gate: Gate(since: Version(2, 9))),
      .field("iss", \.iss, gate: Gate(since: Version(2, 9))),
      .field("audience", \.audience, gate: Gate(since: Version(2, 9))),
      .field("claims", \.claims, gate: Gate(since: Version(2, 9))),
      .field("scopes", \.scopes),
      .field("token_url", \.tokenURL),
      .field("endpoint_params", \.endpointParams),
      .field("tls_config", \.tlsConfig),
      .inline(\.proxy),
    ]
  }
}
