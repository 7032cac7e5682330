import Documents
import Values

extension Tempo {
  /// How long a tenant's traces are kept.
  package struct CompactionLimits: Document, Equatable {
    package var blockRetention: PrometheusDuration?
    package var compactionWindow: PrometheusDuration?
    package var compactionDisabled: Bool?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("block_retention", \.blockRetention, "How long traces are kept; 0 takes the backend-worker's."),
      optional("compaction_window", \.compactionWindow),
      optional("compaction_disabled", \.compactionDisabled, "Joins no blocks, while processes of 2.x still run."),
    ]
  }
}
