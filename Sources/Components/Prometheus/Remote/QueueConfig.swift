import Documents
import Values

/// How samples wait for a remote receiver and are sent in batches.
package struct QueueConfig: Document, Equatable {
  package var capacity: Int?
  package var minShards: Int?
  package var maxShards: Int?
  package var maxSamplesPerSend: Int?
  package var batchSendDeadline: PrometheusDuration?
  package var minBackoff: PrometheusDuration?
  package var maxBackoff: PrometheusDuration?
  package var retryOnHTTP429: Bool?
  package var sampleAgeLimit: PrometheusDuration?

  package init() {}

  package static let fields: Fields<Self> = [
    optional("capacity", \.capacity, "How many samples a shard holds; 10000 unless given."),
    optional("min_shards", \.minShards, "The least number of shards; 1 unless given."),
    optional("max_shards", \.maxShards, "The greatest number of shards; 50 unless given."),
    optional("max_samples_per_send", \.maxSamplesPerSend, "How many samples a request holds; 2000 unless given."),
    optional(
      "batch_send_deadline", \.batchSendDeadline, "How long a sample waits for a batch to fill; 5s unless given."),
    optional("min_backoff", \.minBackoff, "The first wait before a failed request is repeated; 30ms unless given."),
    optional("max_backoff", \.maxBackoff, "The longest wait before a failed request is repeated; 5s unless given."),
    optional("retry_on_http_429", \.retryOnHTTP429, "Whether requests refused for their rate are repeated."),
    optional("sample_age_limit", \.sampleAgeLimit, "Samples older than this are dropped; 0s drops none."),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    func checkPositive(_ count: Read<Int?>) {
      guard let value = count.value, value <= 0 else { return }
      decoding.report("Expected \(count.key) above 0, found \(value).", help: "remove it for the default", at: count)
    }
    for count in [read.capacity, read.minShards, read.maxShards, read.maxSamplesPerSend] { checkPositive(count) }
    let (least, most) = (read.value.minShards ?? 1, read.value.maxShards ?? 50)
    if least > most, most > 0 {
      decoding.report(
        "Expected no more than \(most) for min_shards, which is max_shards, found \(least).",
        help: "lower min_shards or raise max_shards", at: read.value.minShards == nil ? read.maxShards : read.minShards)
    }
    let (first, longest) = (read.value.minBackoff ?? .milliseconds(30), read.value.maxBackoff ?? .seconds(5))
    if first > longest {
      decoding.report(
        "Expected max_backoff to be no shorter than min_backoff, found \(longest) and \(first).",
        help: "raise max_backoff or lower min_backoff",
        at: read.value.maxBackoff == nil ? read.minBackoff : read.maxBackoff)
    }
  }
}
