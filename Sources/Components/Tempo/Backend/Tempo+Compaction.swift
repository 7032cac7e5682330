import Documents

extension Tempo {
  /// How blocks are joined and for how long they are kept.
  package struct Compaction: Document, Equatable {
    package var blockRetention: GoDuration?
    package var compactedBlockRetention: GoDuration?
    package var compactionWindow: GoDuration?
    package var maxCompactionObjects: Int?
    package var maxBlockBytes: Int?
    package var retentionConcurrency: Int?
    package var maxTimePerTenant: GoDuration?
    package var compactionCycle: GoDuration?
    package var v2InBufferBytes: Int?
    package var v2OutBufferBytes: Int?
    package var v2PrefetchTracesCount: Int?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("block_retention", \.blockRetention, "How long traces are kept."),
      optional(
        "compacted_block_retention", \.compactedBlockRetention,
        "How long a block is kept after it was joined with others."),
      optional("compaction_window", \.compactionWindow, "Blocks of the same window are joined."),
      optional("max_compaction_objects", \.maxCompactionObjects, "Traces of a joined block at most."),
      optional("max_block_bytes", \.maxBlockBytes, "Bytes of a joined block at most."),
      optional("retention_concurrency", \.retentionConcurrency),
      optional("max_time_per_tenant", \.maxTimePerTenant),
      optional("compaction_cycle", \.compactionCycle),
      optional("v2_in_buffer_bytes", \.v2InBufferBytes, gate: .v2BlockFormat),
      optional("v2_out_buffer_bytes", \.v2OutBufferBytes, gate: .v2BlockFormat),
      optional("v2_prefetch_traces_count", \.v2PrefetchTracesCount, gate: .v2BlockFormat),
    ]
  }
}
