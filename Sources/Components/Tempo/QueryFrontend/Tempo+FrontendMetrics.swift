import Documents

extension Tempo {
  /// How TraceQL metrics queries are split up.
  package struct FrontendMetrics: Section, Equatable {
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
      .field("concurrent_jobs", \.concurrentJobs, "Jobs of one query that run at once."),
      .field("target_bytes_per_job", \.targetBytesPerJob),
      .field("max_duration", \.maxDuration, "Longest time range of a query; 0 sets no limit."),
      .field(
        "query_backend_after", \.queryBackendAfter,
        "Traces older than this are looked for in storage, younger ones in live-stores."),
      .field("interval", \.interval),
      .field("max_exemplars", \.maxExemplars, "Exemplars a query may ask for."),
      .field("max_response_series", \.maxResponseSeries, gate: Gate(since: Version(2, 8))),
      .field("streaming_shards", \.streamingShards, gate: Gate(since: Version(2, 10))),
      .field("max_intervals", \.maxIntervals, gate: Gate(since: Version(2, 9))),
      .inline(\.serviceLevel),
    ]
  }
}
