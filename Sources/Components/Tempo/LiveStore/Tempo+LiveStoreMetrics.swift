import Documents

extension Tempo {
  /// How a live-store answers TraceQL metrics queries.
  package struct LiveStoreMetrics: Document, Equatable {
    package var timeOverlapCutoff: Double?

    package init() {}

    package static let fields: Fields<Self> = [
      optional(
        "time_overlap_cutoff", \.timeOverlapCutoff,
        "Blocks of which a smaller share overlaps the query are read more cheaply.")
    ]
  }
}
