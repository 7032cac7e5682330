import Documents

extension Tempo {
  /// How the receiver of metrics knows the sender; the keys stand among those of the receiver.
  package struct RemoteWriteAuthentication: Document, Equatable {
    package var basicAuth: BasicAuth?
    package var authorization: Authorization?
    package var oauth2: OAuth2?
    package var bearerToken: Secret?
    package var bearerTokenFile: String?
    package var sigV4: SigV4?
    package var azureAD: AzureAD?
    package var googleIAM: GoogleIAM?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("basic_auth", \.basicAuth),
      optional("authorization", \.authorization),
      optional("oauth2", \.oauth2),
      optional("bearer_token", \.bearerToken),
      optional("bearer_token_file", \.bearerTokenFile),
      optional("sigv4", \.sigV4),
      optional("azuread", \.azureAD),
      optional("google_iam", \.googleIAM, gate: Gate(since: Version(2, 8))),
    ]
  }
}
