import Documents

extension Tempo {
  /// Blocks that the metrics-generator of 2.x kept for TraceQL metrics.
  package struct LocalBlocks: Section, Equatable {
    package var block: Block?
    package var search: BlockSearch?
    package var flushCheckPeriod: GoDuration?
    package var traceIdlePeriod: GoDuration?
    package var traceLivePeriod: GoDuration?
    package var maxBlockDuration: GoDuration?
    package var maxBlockBytes: Int?
    package var completeBlockTimeout: GoDuration?
    package var concurrency: Int?
    package var maxLiveTraces: Int?
    package var maxLiveTracesBytes: Int?
    package var filterServerSpans: Bool?
    package var flushToStorage: Bool?
    package var concurrentBlocks: Int?
    package var timeOverlapCutoff: Double?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("block", \.block),
      .field("search", \.search),
      .field("flush_check_period", \.flushCheckPeriod),
      .field("trace_idle_period", \.traceIdlePeriod),
      .field("trace_live_period", \.traceLivePeriod, gate: Gate(since: Version(2, 8))),
      .field("max_block_duration", \.maxBlockDuration),
      .field("max_block_bytes", \.maxBlockBytes),
      .field("complete_block_timeout", \.completeBlockTimeout),
      .field("concurrency", \.concurrency, gate: Gate(since: Version(2, 8))),
      .field("max_live_traces", \.maxLiveTraces),
      .field("max_live_traces_bytes", \.maxLiveTracesBytes, gate: Gate(since: Version(2, 8))),
      .field("filter_server_spans", \.filterServerSpans),
      .field("flush_to_storage", \.flushToStorage),
      .field("concurrent_blocks", \.concurrentBlocks),
      .field("time_overlap_cutoff", \.timeOverlapCutoff),
    ]
  }
}
