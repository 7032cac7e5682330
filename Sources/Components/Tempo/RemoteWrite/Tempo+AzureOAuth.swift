import Documents

extension Tempo {
  /// An application registered with Azure.
  package struct AzureOAuth: Section, Equatable {
    package var clientID: String?
    package var clientSecret: Secret?
    package var tenantID: String?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("client_id", \.clientID),
      .field("client_secret", \.clientSecret),
      .field("tenant_id", \.tenantID),
    ]
  }
}
