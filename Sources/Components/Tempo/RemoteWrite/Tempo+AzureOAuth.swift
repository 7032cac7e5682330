import Documents

extension Tempo {
  /// An application registered with Azure.
  package struct AzureOAuth: Document, Equatable {
    package var clientID: String?
    package var clientSecret: Secret?
    package var tenantID: String?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("client_id", \.clientID),
      optional("client_secret", \.clientSecret),
      optional("tenant_id", \.tenantID),
    ]
  }
}
