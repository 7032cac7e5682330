import Documents

extension Tempo {
  /// How the local blocks of a tenant differed in 2.x.
  package struct LocalBlocksLimits: Document, Equatable {
    package var maxLiveTraces: Int?
    package var maxBlockDuration: GoDuration?
    package var maxBlockBytes: Int?
    package var flushCheckPeriod: GoDuration?
    package var traceIdlePeriod: GoDuration?
    package var completeBlockTimeout: GoDuration?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("max_live_traces", \.maxLiveTraces),
      optional("max_block_duration", \.maxBlockDuration),
      optional("max_block_bytes", \.maxBlockBytes),
      optional("flush_check_period", \.flushCheckPeriod),
      optional("trace_idle_period", \.traceIdlePeriod),
      optional("complete_block_timeout", \.completeBlockTimeout),
    ]
  }
}
