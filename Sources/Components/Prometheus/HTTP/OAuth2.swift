import Documents
import OrderedCollections

/// Tokens fetched from an OAuth 2.0 server.
package struct OAuth2: Document, Equatable {
  package var clientID = ""
  package var clientSecret: Secret?
  package var clientSecretFile: String?
  package var clientSecretRef: String?
  package var grantType: GrantType?
  package var clientCertificateKeyID: String?
  package var clientCertificateKey: Secret?
  package var clientCertificateKeyFile: String?
  package var clientCertificateKeyRef: String?
  package var signatureAlgorithm: SignatureAlgorithm?
  package var issuer: String?
  package var audience: String?
  package var claims: OrderedDictionary<String, Node> = [:]
  package var scopes: [String] = []
  package var tokenURL = ""
  package var endpointParams: OrderedDictionary<String, String> = [:]
  package var tls: TLSConfig?
  package var proxy = ProxyConfig()

  package init() {}

  package enum GrantType: String, Choice {
    case clientCredentials = "client_credentials"
    case jwtBearer = "urn:ietf:params:oauth:grant-type:jwt-bearer"
  }

  package enum SignatureAlgorithm: String, Choice {
    case rs256 = "RS256"
    case rs384 = "RS384"
    case rs512 = "RS512"
  }

  package static let fields: Fields<Self> = [
    required("client_id", \.clientID, "The client that asks for tokens."),
    optional("client_secret", \.clientSecret, "The client's secret."),
    optional("client_secret_file", \.clientSecretFile, "A file that holds the client's secret."),
    optional("client_secret_ref", \.clientSecretRef, "The name of the client's secret in a secret manager."),
    optional("grant_type", \.grantType, "client_credentials unless given.", gate: Gate(since: Version(3, 8))),
    optional(
      "client_certificate_key_id", \.clientCertificateKeyID, "The ID of the key that signs the token, for jwt-bearer.",
      gate: Gate(since: Version(3, 8))),
    optional(
      "client_certificate_key", \.clientCertificateKey, "The key that signs the token, for jwt-bearer.",
      gate: Gate(since: Version(3, 8))),
    optional(
      "client_certificate_key_file", \.clientCertificateKeyFile, "A file that holds the key that signs the token.",
      gate: Gate(since: Version(3, 8))),
    optional(
      "client_certificate_key_ref", \.clientCertificateKeyRef, "The name of the signing key in a secret manager.",
      gate: Gate(since: Version(3, 8))),
    optional(
      "signature_algorithm", \.signatureAlgorithm, "How the token is signed; RS256 unless given.",
      gate: Gate(since: Version(3, 8))),
    optional("iss", \.issuer, "The issuer of the token; client_id unless given.", gate: Gate(since: Version(3, 8))),
    optional(
      "audience", \.audience, "Whom the token is meant for; token_url unless given.", gate: Gate(since: Version(3, 8))),
    optional("claims", \.claims, "Further claims of the token.", gate: Gate(since: Version(3, 8))),
    optional("scopes", \.scopes, "What the token shall allow."),
    required("token_url", \.tokenURL, "Where tokens are fetched."),
    optional("endpoint_params", \.endpointParams, "Further parameters of the request for a token."),
    optional("tls_config", \.tls, "Certificates and TLS versions of the request for a token."),
    inline(\.proxy),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    decoding.checkAtMostOne(of: read.clientSecret, read.clientSecretFile, read.clientSecretRef)
    decoding.checkAtMostOne(
      of: read.clientCertificateKey, read.clientCertificateKeyFile, read.clientCertificateKeyRef)
  }
}
