import Documents

extension Tempo {
  /// Receives traces and hands them on.
  package struct Distributor: Section, Equatable {
    package var receivers: Receivers?
    package var maxAttributeBytes: Int?
    package var maxSpanAttrByte: Int?
    package var logReceivedSpans: LoggedSpans?
    package var logDiscardedSpans: LoggedSpans?
    package var metricReceivedSpans: CountedSpans?
    package var retryAfterOnResourceExhausted: GoDuration?
    package var forwarders: [Forwarder] = []
    package var usage: Usage?
    package var kafkaConfig: Kafka?
    package var ring: Ring?
    package var overrideRingKey: String?
    package var artificialDelay: GoDuration?
    package var extendWrites: Bool?
    package var ingesterWritePathEnabled: Bool?
    package var kafkaWritePathEnabled: Bool?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("receivers", \.receivers, "The protocols in which traces are received; none where left out."),
      .field(
        "max_attribute_bytes", \.maxAttributeBytes,
        "Attributes are cut at so many bytes; 0 cuts none.", gate: Gate(since: Version(2, 8))),
      .field(
        "max_span_attr_byte", \.maxSpanAttrByte,
        "Attributes are cut at so many bytes.",
        gate: Gate(removed: Version(2, 8), instead: "write max_attribute_bytes")),
      .field("log_received_spans", \.logReceivedSpans),
      .field("log_discarded_spans", \.logDiscardedSpans),
      .field("metric_received_spans", \.metricReceivedSpans),
      .field(
        "retry_after_on_resource_exhausted", \.retryAfterOnResourceExhausted,
        "When clients that were refused may try again; 0 does not tell them."),
      .field("forwarders", \.forwarders),
      .field("usage", \.usage),
      .field("kafka_config", \.kafkaConfig, gate: Gate(since: Version(2, 8))),
      .field("ring", \.ring),
      .field("override_ring_key", \.overrideRingKey),
      .field(
        "artificial_delay", \.artificialDelay,
        "Slows every request down, to hide how long work takes.", gate: Gate(since: Version(2, 8))),
      .field(
        "extend_writes", \.extendWrites,
        gate: Gate(removed: Version(3), instead: "remove it; there are no ingesters any more")),
      .field(
        "ingester_write_path_enabled", \.ingesterWritePathEnabled,
        gate: Gate(since: Version(2, 9), removed: Version(3), instead: "remove it; there are no ingesters any more")),
      .field(
        "kafka_write_path_enabled", \.kafkaWritePathEnabled,
        gate: Gate(
          since: Version(2, 8), removed: Version(3), instead: "remove it; the target decides whether Kafka is used")),
    ]
  }
}
