import Documents

extension Tempo {
  /// Kept recent traces in 2.x.
  package struct Ingester: Section, Equatable {
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
      .field("lifecycler", \.lifecycler),
      .field("partition_ring", \.partitionRing, gate: Gate(since: Version(2, 8))),
      .field("concurrent_flushes", \.concurrentFlushes),
      .field("flush_check_period", \.flushCheckPeriod),
      .field("flush_op_timeout", \.flushOpTimeout),
      .field("trace_idle_period", \.traceIdlePeriod),
      .field("trace_live_period", \.traceLivePeriod, gate: Gate(since: Version(2, 8))),
      .field("max_block_duration", \.maxBlockDuration),
      .field("max_block_bytes", \.maxBlockBytes),
      .field("complete_block_timeout", \.completeBlockTimeout),
      .field("override_ring_key", \.overrideRingKey),
      .field("flush_all_on_shutdown", \.flushAllOnShutdown),
      .field("flush_object_storage", \.flushObjectStorage, gate: Gate(since: Version(2, 8))),
    ]
  }
}
