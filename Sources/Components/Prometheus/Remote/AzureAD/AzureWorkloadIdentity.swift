import Documents

/// The identity of a Kubernetes workload on Azure.
package struct AzureWorkloadIdentity: Document, Equatable {
  package var clientID = ""
  package var tenantID = ""
  package var tokenFilePath: String?

  package init() {}

  package static let fields: Fields<Self> = [
    required("client_id", \.clientID, "The application, as UUID."),
    required("tenant_id", \.tenantID, "The tenant, as UUID."),
    optional("token_file_path", \.tokenFilePath, "The file that holds the workload's token."),
  ]
}
