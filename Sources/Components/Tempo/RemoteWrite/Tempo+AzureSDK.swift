import Documents

extension Tempo {
  /// What the Azure SDK finds out itself.
  package struct AzureSDK: Document, Equatable {
    package var tenantID: String?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("tenant_id", \.tenantID)
    ]
  }
}
