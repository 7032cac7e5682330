import Documents

extension Tempo {
  /// Blocks in Google Cloud Storage.
  package struct GCS: Document, Equatable {
    package var bucketName: String?
    package var prefix: String?
    package var chunkBufferSize: Int?
    package var endpoint: String?
    package var hedgeRequestsAt: GoDuration?
    package var hedgeRequestsUpTo: Int?
    package var insecure: Bool?
    package var objectCacheControl: String?
    package var objectMetadata: [String: String] = [:]
    package var listBlocksConcurrency: Int?
    package var maxRetries: Int?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("bucket_name", \.bucketName),
      optional("prefix", \.prefix),
      optional("chunk_buffer_size", \.chunkBufferSize),
      optional("endpoint", \.endpoint),
      optional("hedge_requests_at", \.hedgeRequestsAt, "After how long a slow request is sent once more."),
      optional("hedge_requests_up_to", \.hedgeRequestsUpTo),
      optional("insecure", \.insecure),
      optional("object_cache_control", \.objectCacheControl),
      optional("object_metadata", \.objectMetadata),
      optional("list_blocks_concurrency", \.listBlocksConcurrency),
      optional("max_retries", \.maxRetries, gate: Gate(since: Version(2, 10))),
    ]
  }
}
