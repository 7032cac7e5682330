import Documents

extension Tempo {
  /// Blocks in Azure Blob Storage.
  package struct Azure: Section, Equatable {
    package var storageAccountName: String?
    package var storageAccountKey: Secret?
    package var useManagedIdentity: Bool?
    package var useFederatedToken: Bool?
    package var userAssignedID: String?
    package var containerName: String?
    package var prefix: String?
    package var endpointSuffix: String?
    package var maxBuffers: Int?
    package var bufferSize: Int?
    package var hedgeRequestsAt: GoDuration?
    package var hedgeRequestsUpTo: Int?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("storage_account_name", \.storageAccountName),
      .field("storage_account_key", \.storageAccountKey),
      .field("use_managed_identity", \.useManagedIdentity),
      .field("use_federated_token", \.useFederatedToken),
      .field("user_assigned_id", \.userAssignedID),
      .field("container_name", \.containerName),
      .field("prefix", \.prefix),
      .field("endpoint_suffix", \.endpointSuffix),
      .field("max_buffers", \.maxBuffers),
      .field("buffer_size", \.bufferSize),
      .field("hedge_requests_at", \.hedgeRequestsAt, "After how long a slow request is sent once more."),
      .field("hedge_requests_up_to", \.hedgeRequestsUpTo),
    ]
  }
}
