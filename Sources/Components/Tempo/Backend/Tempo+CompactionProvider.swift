import Documents

extension Tempo {
  /// Which blocks are joined, and when.
  package struct CompactionProvider: Section, Equatable {
    package var measureInterval: GoDuration?
    package var compaction: Compaction?
    package var maxJobsPerTenant: Int?
    package var minInputBlocks: Int?
    package var maxInputBlocks: Int?
    package var maxCompactionLevel: Int?
    package var minCycleInterval: GoDuration?
    package var backoff: Backoff?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("measure_interval", \.measureInterval),
      .field("compaction", \.compaction),
      .field("max_jobs_per_tenant", \.maxJobsPerTenant),
      .field("min_input_blocks", \.minInputBlocks, gate: Gate(since: Version(2, 9))),
      .field("max_input_blocks", \.maxInputBlocks, gate: Gate(since: Version(2, 9))),
      .field("max_compaction_level", \.maxCompactionLevel, gate: Gate(since: Version(2, 9))),
      .field("min_cycle_interval", \.minCycleInterval, gate: Gate(since: Version(2, 9))),
      .field("backoff", \.backoff, gate: Gate(removed: Version(2, 9), instead: "remove it")),
    ]
  }
}
