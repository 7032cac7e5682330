import Documents

extension Tempo {
  /// How the receiver of metrics knows the sender; the keys stand among those of the receiver.
  package struct RemoteWriteAuthentication: Section, Equatable {
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
      .field("basic_auth", \.basicAuth),
      .field("authorization", \.authorization),
      .field("oauth2", \.oauth2),
      .field("bearer_token", \.bearerToken),
      .field("bearer_token_file", \.bearerTokenFile),
      .field("sigv4", \.sigV4),
      .field("azuread", \.azureAD),
      .field("google_iam", \.googleIAM, gate: Gate(since: Version(2, 8))),
    ]
  }
}
