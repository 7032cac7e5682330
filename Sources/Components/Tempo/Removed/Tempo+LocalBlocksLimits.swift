import Documents

extension Tempo {
  /// How the local blocks of a tenant differed in 2.x.
  package struct LocalBlocksLimits: Section, Equatable {
    package var maxLiveTraces: Int?
    package var maxBlockDuration: GoDuration?
    package var maxBlockBytes: Int?
    package var flushCheckPeriod: GoDuration?
    package var traceIdlePeriod: GoDuration?
    package var completeBlockTimeout: GoDuration?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("max_live_traces", \.maxLiveTraces),
      .field("max_block_duration", \.maxBlockDuration),
      .field("max_block_bytes", \.maxBlockBytes),
      .field("flush_check_period", \.flushCheckPeriod),
      .field("trace_idle_period", \.traceIdlePeriod),
      .field("complete_block_timeout", \.completeBlockTimeout),
    ]
  }
}
