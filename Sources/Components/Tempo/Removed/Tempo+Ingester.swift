import Documents

extension Tempo {
  /// Kept recent traces in 2.x.
  package struct Ingester: Document, Equatable {
    package var lifecycler: Lifecycler?
    package var partitionRing: PartitionRing?
    package var concurrentFlushes: Int?
    package var flushCheckPeriod: GoDuration?
    package var flushOpTimeout: GoDuration?
    package var traceIdlePeriod: GoDuration?
    package var traceLivePeriod: GoDuration?
    package var maxBlockDuration: GoDuration?
    package var maxBlockBytes: Int?
    package var completeBlockTimeout: GoDuration?
    package var overrideRingKey: String?
    package var flushAllOnShutdown: Bool?
    package var flushObjectStorage: Bool?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("lifecycler", \.lifecycler),
      optional("partition_ring", \.partitionRing, gate: Gate(since: Version(2, 8))),
      optional("concurrent_flushes", \.concurrentFlushes),
      optional("flush_check_period", \.flushCheckPeriod),
      optional("flush_op_timeout", \.flushOpTimeout),
      optional("trace_idle_period", \.traceIdlePeriod),
      optional("trace_live_period", \.traceLivePeriod, gate: Gate(since: Version(2, 8))),
      optional("max_block_duration", \.maxBlockDuration),
      optional("max_block_bytes", \.maxBlockBytes),
      optional("complete_block_timeout", \.completeBlockTimeout),
      optional("override_ring_key", \.overrideRingKey),
      optional("flush_all_on_shutdown", \.flushAllOnShutdown),
      optional("flush_object_storage", \.flushObjectStorage, gate: Gate(since: Version(2, 8))),
    ]
  }
}
