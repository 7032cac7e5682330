import Documents

extension Tempo {
  /// How searches are split up.
  package struct FrontendSearch: Document, Equatable {
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
      optional("concurrent_jobs", \.concurrentJobs, "Jobs of one search that run at once."),
      optional("target_bytes_per_job", \.targetBytesPerJob),
      optional("default_result_limit", \.defaultResultLimit, "Results where a search asks for no number."),
      optional("max_result_limit", \.maxResultLimit, "Results a search may ask for; 0 sets no limit."),
      optional("max_duration", \.maxDuration, "Longest time range of a search; 0 sets no limit."),
      optional(
        "query_backend_after", \.queryBackendAfter,
        "Traces older than this are looked for in storage, younger ones in live-stores."),
      optional(
        "query_ingesters_until", \.queryIngestersUntil,
        "Traces younger than this are looked for in ingesters.",
        gate: Gate(
          removed: Version(3), instead: "remove it; query_backend_after alone separates recent from stored traces")),
      optional("ingester_shards", \.ingesterShards),
      optional("most_recent_shards", \.mostRecentShards, gate: Gate(since: Version(2, 8))),
      optional("default_spans_per_span_set", \.defaultSpansPerSpanSet, gate: Gate(since: Version(2, 10))),
      optional(
        "max_spans_per_span_set", \.maxSpansPerSpanSet,
        "Spans of each span set a search may ask for; 0 sets no limit."),
      optional("timeout", \.timeout),
      inline(\.serviceLevel),
      optional("metadata_slo", \.metadataSLO),
    ]
  }
}
