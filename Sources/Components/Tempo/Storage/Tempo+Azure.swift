import Documents

extension Tempo {
  /// Blocks in Azure Blob Storage.
  package struct Azure: Document, Equatable {
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
      optional("storage_account_name", \.storageAccountName),
      optional("storage_account_key", \.storageAccountKey),
      optional("use_managed_identity", \.useManagedIdentity),
      optional("use_federated_token", \.useFederatedToken),
      optional("user_assigned_id", \.userAssignedID),
      optional("container_name", \.containerName),
      optional("prefix", \.prefix),
      optional("endpoint_suffix", \.endpointSuffix),
      optional("max_buffers", \.maxBuffers),
      optional("buffer_size", \.bufferSize),
      optional("hedge_requests_at", \.hedgeRequestsAt, "After how long a slow request is sent once more."),
      optional("hedge_requests_up_to", \.hedgeRequestsUpTo),
    ]
  }
}
