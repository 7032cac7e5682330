import Documents

extension Tempo {
  /// Which blocks are joined, and when.
  package struct CompactionProvider: Document, Equatable {
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
      optional("measure_interval", \.measureInterval),
      optional("compaction", \.compaction),
      optional("max_jobs_per_tenant", \.maxJobsPerTenant),
      optional("min_input_blocks", \.minInputBlocks, gate: Gate(since: Version(2, 9))),
      optional("max_input_blocks", \.maxInputBlocks, gate: Gate(since: Version(2, 9))),
      optional("max_compaction_level", \.maxCompactionLevel, gate: Gate(since: Version(2, 9))),
      optional("min_cycle_interval", \.minCycleInterval, gate: Gate(since: Version(2, 9))),
      optional("backoff", \.backoff, gate: Gate(removed: Version(2, 9), instead: "remove it")),
    ]
  }
}
