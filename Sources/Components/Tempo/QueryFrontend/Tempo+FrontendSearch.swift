import Documents

extension Tempo {
  /// How searches are split up.
  package struct FrontendSearch: Section, Equatable {
    package var concurrentJobs: Int?
    package var targetBytesPerJob: Int?
    package var defaultResultLimit: Int?
    package var maxResultLimit: Int?
    package var maxDuration: GoDuration?
    package var queryBackendAfter: GoDuration?
    package var queryIngestersUntil: GoDuration?
    package var ingesterShards: Int?
    package var mostRecentShards: Int?
    package var defaultSpansPerSpanSet: Int?
    package var maxSpansPerSpanSet: Int?
    package var timeout: GoDuration?
    package var serviceLevel = ServiceLevel()
    package var metadataSLO: ServiceLevel?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("concurrent_jobs", \.concurrentJobs, "Jobs of one search that run at once."),
      .field("target_bytes_per_job", \.targetBytesPerJob),
      .field("default_result_limit", \.defaultResultLimit, "Results where a search asks for no number."),
      .field("max_result_limit", \.maxResultLimit, "Results a search may ask for; 0 sets no limit."),
      .field("max_duration", \.maxDuration, "Longest time range of a search; 0 sets no limit."),
      .field(
        "query_backend_after", \.queryBackendAfter,
        "Traces older than this are looked for in storage, younger ones in live-stores."),
      .field(
        "query_ingesters_until", \.queryIngestersUntil,
        "Traces younger than this are looked for in ingesters.",
        gate: Gate(
          removed: Version(3), instead: "remove it; query_backend_after alone separates recent from stored traces")),
      .field("ingester_shards", \.ingesterShards),
      .field("most_recent_shards", \.mostRecentShards, gate: Gate(since: Version(2, 8))),
      .field("default_spans_per_span_set", \.defaultSpansPerSpanSet, gate: Gate(since: Version(2, 10))),
      .field(
        "max_spans_per_span_set", \.maxSpansPerSpanSet,
        "Spans of each span set a search may ask for; 0 sets no limit."),
      .field("timeout", \.timeout),
      .inline(\.serviceLevel),
      .field("metadata_slo", \.metadataSLO),
    ]
  }
}
