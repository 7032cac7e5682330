import Documents

/// Whatever credentials the Azure SDK finds.
package struct AzureSDK: Document, Equatable {
  package var tenantID: String?

  package init() {}

  package static let fields: Fields<Self> = [
    optional("tenant_id", \.tenantID, "The tenant.")
  ]
}
