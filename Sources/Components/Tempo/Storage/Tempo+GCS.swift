import Documents

extension Tempo {
  /// Blocks in Google Cloud Storage.
  package struct GCS: Section, Equatable {
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
      .field("bucket_name", \.bucketName),
      .field("prefix", \.prefix),
      .field("chunk_buffer_size", \.chunkBufferSize),
      .field("endpoint", \.endpoint),
      .field("hedge_requests_at", \.hedgeRequestsAt, "After how long a slow request is sent once more."),
      .field("hedge_requests_up_to", \.hedgeRequestsUpTo),
      .field("insecure", \.insecure),
      .field("object_cache_control", \.objectCacheControl),
      .field("object_metadata", \.objectMetadata),
      .field("list_blocks_concurrency", \.listBlocksConcurrency),
      .field("max_retries", \.maxRetries, gate: Gate(since: Version(2, 10))),
    ]
  }
}
