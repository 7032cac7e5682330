import Documents

extension Tempo {
  /// How a listener speaks TLS.
  package struct ServerTLS: Document, Equatable {
    package var cert: String?
    package var key: Secret?
    package var clientCA: String?
    package var certFile: String?
    package var keyFile: String?
    package var clientAuthType: ClientAuthentication?
    package var clientCAFile: String?

    package enum ClientAuthentication: String, Choice {
      case none = "NoClientCert"
      case request = "RequestClientCert"
      case requireAny = "RequireAnyClientCert"
      case require = "RequireClientCert"
      case verifyIfGiven = "VerifyClientCertIfGiven"
      case requireAndVerify = "RequireAndVerifyClientCert"
      case unset = ""
    }

    package init() {}

    package static let fields: Fields<Self> = [
      optional("cert", \.cert, "The certificate itself, instead of its file."),
      optional("key", \.key, "The key itself, instead of its file."),
      optional("client_ca", \.clientCA, "Authorities that vouch for clients, instead of their file."),
      optional("cert_file", \.certFile),
      optional("key_file", \.keyFile),
      optional("client_auth_type", \.clientAuthType, "Whether clients need a certificate."),
      optional("client_ca_file", \.clientCAFile),
    ]
  }
}
