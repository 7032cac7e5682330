import Documents

extension Tempo {
  /// Blocks that the metrics-generator of 2.x kept for TraceQL metrics.
  package struct LocalBlocks: Document, Equatable {
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
      optional("block", \.block),
      optional("search", \.search),
      optional("flush_check_period", \.flushCheckPeriod),
      optional("trace_idle_period", \.traceIdlePeriod),
      optional("trace_live_period", \.traceLivePeriod, gate: Gate(since: Version(2, 8))),
      optional("max_block_duration", \.maxBlockDuration),
      optional("max_block_bytes", \.maxBlockBytes),
      optional("complete_block_timeout", \.completeBlockTimeout),
      optional("concurrency", \.concurrency, gate: Gate(since: Version(2, 8))),
      optional("max_live_traces", \.maxLiveTraces),
      optional("max_live_traces_bytes", \.maxLiveTracesBytes, gate: Gate(since: Version(2, 8))),
      optional("filter_server_spans", \.filterServerSpans),
      optional("flush_to_storage", \.flushToStorage),
      optional("concurrent_blocks", \.concurrentBlocks),
      optional("time_overlap_cutoff", \.timeOverlapCutoff),
    ]
  }
}
