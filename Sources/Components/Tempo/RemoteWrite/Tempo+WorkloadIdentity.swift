import Documents

extension Tempo {
  /// A workload identity of Azure.
  package struct WorkloadIdentity: Section, Equatable {
    package var clientID: String?
    package var tenantID: String?
    package var tokenFilePath: String?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("client_id", \.clientID),
      .field("tenant_id", \.tenantID),
      .field("token_file_path", \.tokenFilePath),
    ]
  }
}
