import Documents
import Values

extension Tempo {
  /// What a tenant may ask for.
  package struct ReadLimits: Document, Equatable {
    package var maxBytesPerTagValuesQuery: Int?
    package var maxBlocksPerTagValuesQuery: Int?
    package var maxConditionGroupsPerTagQuery: Int?
    package var maxSearchDuration: PrometheusDuration?
    package var maxMetricsDuration: PrometheusDuration?
    package var unsafeQueryHints: Bool?
    package var leftPadTraceIDs: Bool?
    package var metricsSpanOnlyFetch: Bool?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("max_bytes_per_tag_values_query", \.maxBytesPerTagValuesQuery),
      optional("max_blocks_per_tag_values_query", \.maxBlocksPerTagValuesQuery),
      optional("max_condition_groups_per_tag_query", \.maxConditionGroupsPerTagQuery, gate: Gate(since: Version(3))),
      optional(
        "max_search_duration", \.maxSearchDuration,
        "Longest time range of a search; 0 takes the query-frontend's."),
      optional(
        "max_metrics_duration", \.maxMetricsDuration,
        "Longest time range of a metrics query; 0 takes the query-frontend's."),
      optional("unsafe_query_hints", \.unsafeQueryHints),
      optional(
        "left_pad_trace_ids", \.leftPadTraceIDs,
        "Writes trace IDs with all their leading zeros.", gate: Gate(since: Version(3))),
      optional("metrics_spanonly_fetch", \.metricsSpanOnlyFetch, gate: Gate(since: Version(3))),
    ]
  }
}
