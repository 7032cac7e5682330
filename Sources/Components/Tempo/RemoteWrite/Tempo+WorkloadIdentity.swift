import Documents

extension Tempo {
  /// A workload identity of Azure.
  package struct WorkloadIdentity: Document, Equatable {
    package var clientID: String?
    package var tenantID: String?
    package var tokenFilePath: String?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("client_id", \.clientID),
      optional("tenant_id", \.tenantID),
      optional("token_file_path", \.tokenFilePath),
    ]
  }
}
