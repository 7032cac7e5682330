import Documents
import Values

extension Tempo {
  /// How samples are queued.
  package struct QueueConfig: Document, Equatable {
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
      optional("capacity", \.capacity),
      optional("max_shards", \.maxShards),
      optional("min_shards", \.minShards),
      optional("max_samples_per_send", \.maxSamplesPerSend),
      optional("batch_send_deadline", \.batchSendDeadline),
      optional("min_backoff", \.minBackoff),
      optional("max_backoff", \.maxBackoff),
      optional("retry_on_http_429", \.retryOnHTTP429),
      optional("sample_age_limit", \.sampleAgeLimit),
    ]
  }
}
