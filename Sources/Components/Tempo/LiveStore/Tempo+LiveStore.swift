import Documents

extension Tempo {
  /// Keeps recent traces until they are in storage, and answers queries about them.
  package struct LiveStore: Section, Equatable {
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
      .field("ring", \.ring),
      .field("partition_ring", \.partitionRing),
      .field("metrics", \.metrics),
      .field("commit_interval", \.commitInterval),
      .field("wal", \.wal, gate: Gate(since: Version(2, 10))),
      .field("query_block_concurrency", \.queryBlockConcurrency),
      .field("complete_block_timeout", \.completeBlockTimeout, "How long a block is kept after it was completed."),
      .field("complete_block_concurrency", \.completeBlockConcurrency),
      .field("block_reclaim_grace", \.blockReclaimGrace, gate: Gate(since: Version(3))),
      .field(
        "shutdown_marker_dir", \.shutdownMarkerDir,
        "Folder that Tempo's user must be able to write.", gate: Gate(since: Version(2, 10))),
      .field("flush_check_period", \.flushCheckPeriod),
      .field("flush_op_timeout", \.flushOpTimeout),
      .field("max_trace_live", \.maxTraceLive, "After how long a trace is written although spans still come."),
      .field("max_trace_idle", \.maxTraceIdle, "After how long without spans a trace is written."),
      .field("max_live_traces_bytes", \.maxLiveTracesBytes),
      .field("max_block_duration", \.maxBlockDuration),
      .field("max_block_bytes", \.maxBlockBytes),
      .field("readiness_target_lag", \.readinessTargetLag, gate: Gate(since: Version(3))),
      .field("readiness_max_wait", \.readinessMaxWait, gate: Gate(since: Version(3))),
      .field(
        "fail_on_high_lag", \.failOnHighLag,
        "Fails queries about recent traces while it is behind.", gate: Gate(since: Version(3))),
      .field("remove_owner_on_shutdown", \.removeOwnerOnShutdown, gate: Gate(since: Version(3))),
      .field(
        "block_config", \.blockConfig,
        gate: Gate(removed: Version(3), instead: "set storage.trace.block, which counts for live-stores too")),
    ]
  }
}
