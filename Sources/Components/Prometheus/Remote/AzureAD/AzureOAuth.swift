import Documents

/// An Azure client with a secret.
package struct AzureOAuth: Document, Equatable {
  package var clientID = ""
  package var clientSecret = Secret("")
  package var tenantID = ""

  package init() {}

  package static let fields: Fields<Self> = [
    required("client_id", \.clientID, "The application, as UUID."),
    required("client_secret", \.clientSecret, "The application's secret."),
    required("tenant_id", \.tenantID, "The tenant."),
  ]
}
