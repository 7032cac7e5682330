import Documents

extension Tempo {
  /// Keeps recent traces until they are in storage, and answers queries about them.
  package struct LiveStore: Document, Equatable {
    package var ring: ZonedRing?
    package var partitionRing: PartitionRing?
    package var metrics: LiveStoreMetrics?
    package var commitInterval: GoDuration?
    package var wal: WAL?
    package var queryBlockConcurrency: Int?
    package var completeBlockTimeout: GoDuration?
    package var completeBlockConcurrency: Int?
    package var blockReclaimGrace: GoDuration?
    package var shutdownMarkerDir: String?
    package var flushCheckPeriod: GoDuration?
    package var flushOpTimeout: GoDuration?
    package var maxTraceLive: GoDuration?
    package var maxTraceIdle: GoDuration?
    package var maxLiveTracesBytes: Int?
    package var maxBlockDuration: GoDuration?
    package var maxBlockBytes: Int?
    package var readinessTargetLag: GoDuration?
    package var readinessMaxWait: GoDuration?
    package var failOnHighLag: Bool?
    package var removeOwnerOnShutdown: Bool?
    package var blockConfig: Block?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("ring", \.ring),
      optional("partition_ring", \.partitionRing),
      optional("metrics", \.metrics),
      optional("commit_interval", \.commitInterval),
      optional("wal", \.wal, gate: Gate(since: Version(2, 10))),
      optional("query_block_concurrency", \.queryBlockConcurrency),
      optional("complete_block_timeout", \.completeBlockTimeout, "How long a block is kept after it was completed."),
      optional("complete_block_concurrency", \.completeBlockConcurrency),
      optional("block_reclaim_grace", \.blockReclaimGrace, gate: Gate(since: Version(3))),
      optional(
        "shutdown_marker_dir", \.shutdownMarkerDir,
        "Folder that Tempo's user must be able to write.", gate: Gate(since: Version(2, 10))),
      optional("flush_check_period", \.flushCheckPeriod),
      optional("flush_op_timeout", \.flushOpTimeout),
      optional("max_trace_live", \.maxTraceLive, "After how long a trace is written although spans still come."),
      optional("max_trace_idle", \.maxTraceIdle, "After how long without spans a trace is written."),
      optional("max_live_traces_bytes", \.maxLiveTracesBytes),
      optional("max_block_duration", \.maxBlockDuration),
      optional("max_block_bytes", \.maxBlockBytes),
      optional("readiness_target_lag", \.readinessTargetLag, gate: Gate(since: Version(3))),
      optional("readiness_max_wait", \.readinessMaxWait, gate: Gate(since: Version(3))),
      optional(
        "fail_on_high_lag", \.failOnHighLag,
        "Fails queries about recent traces while it is behind.", gate: Gate(since: Version(3))),
      optional("remove_owner_on_shutdown", \.removeOwnerOnShutdown, gate: Gate(since: Version(3))),
      optional(
        "block_config", \.blockConfig,
        gate: Gate(removed: Version(3), instead: "set storage.trace.block, which counts for live-stores too")),
    ]
  }
}
