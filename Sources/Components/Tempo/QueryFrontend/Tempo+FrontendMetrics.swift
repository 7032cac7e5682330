import Documents

extension Tempo {
  /// How TraceQL metrics queries are split up.
  package struct FrontendMetrics: Document, Equatable {
    package var concurrentJobs: Int?
    package var targetBytesPerJob: Int?
    package var maxDuration: GoDuration?
    package var queryBackendAfter: GoDuration?
    package var interval: GoDuration?
    package var maxExemplars: Int?
    package var maxResponseSeries: Int?
    package var streamingShards: Int?
    package var maxIntervals: Int?
    package var serviceLevel = ServiceLevel()

    package init() {}

    package static let fields: Fields<Self> = [
      optional("concurrent_jobs", \.concurrentJobs, "Jobs of one query that run at once."),
      optional("target_bytes_per_job", \.targetBytesPerJob),
      optional("max_duration", \.maxDuration, "Longest time range of a query; 0 sets no limit."),
      optional(
        "query_backend_after", \.queryBackendAfter,
        "Traces older than this are looked for in storage, younger ones in live-stores."),
      optional("interval", \.interval),
      optional("max_exemplars", \.maxExemplars, "Exemplars a query may ask for."),
      optional("max_response_series", \.maxResponseSeries, gate: Gate(since: Version(2, 8))),
      optional("streaming_shards", \.streamingShards, gate: Gate(since: Version(2, 10))),
      optional("max_intervals", \.maxIntervals, gate: Gate(since: Version(2, 9))),
      inline(\.serviceLevel),
    ]
  }
}
