import Documents

extension Tempo {
  /// How a querier answers TraceQL metrics queries.
  package struct QuerierMetrics: Document, Equatable {
    package var concurrentBlocks: Int?
    package var timeOverlapCutoff: Double?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("concurrent_blocks", \.concurrentBlocks),
      optional(
        "time_overlap_cutoff", \.timeOverlapCutoff,
        "Blocks of which a smaller share overlaps the query are read more cheaply."),
    ]
  }
}
