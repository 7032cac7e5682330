import Documents
import Values

extension Tempo {
  /// How samples are queued.
  package struct QueueConfig: Section, Equatable {
    package var capacity: Int?
    package var maxShards: Int?
    package var minShards: Int?
    package var maxSamplesPerSend: Int?
    package var batchSendDeadline: PrometheusDuration?
    package var minBackoff: PrometheusDuration?
    package var maxBackoff: PrometheusDuration?
    package var retryOnHTTP429: Bool?
    package var sampleAgeLimit: PrometheusDuration?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("capacity", \.capacity),
      .field("max_shards", \.maxShards),
      .field("min_shards", \.minShards),
      .field("max_samples_per_send", \.maxSamplesPerSend),
      .field("batch_send_deadline", \.batchSendDeadline),
      .field("min_backoff", \.minBackoff),
      .field("max_backoff", \.maxBackoff),
      .field("retry_on_http_429", \.retryOnHTTP429),
      .field("sample_age_limit", \.sampleAgeLimit),
    ]
  }
}
