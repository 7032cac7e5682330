import Documents

extension Tempo {
  /// Receives traces and hands them on.
  package struct Distributor: Document, Equatable {
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
      optional("receivers", \.receivers, "The protocols in which traces are received; none where left out."),
      optional(
        "max_attribute_bytes", \.maxAttributeBytes,
        "Attributes are cut at so many bytes; 0 cuts none.", gate: Gate(since: Version(2, 8))),
      optional(
        "max_span_attr_byte", \.maxSpanAttrByte,
        "Attributes are cut at so many bytes.",
        gate: Gate(removed: Version(2, 8), instead: "write max_attribute_bytes")),
      optional("log_received_spans", \.logReceivedSpans),
      optional("log_discarded_spans", \.logDiscardedSpans),
      optional("metric_received_spans", \.metricReceivedSpans),
      optional(
        "retry_after_on_resource_exhausted", \.retryAfterOnResourceExhausted,
        "When clients that were refused may try again; 0 does not tell them."),
      optional("forwarders", \.forwarders),
      optional("usage", \.usage),
      optional("kafka_config", \.kafkaConfig, gate: Gate(since: Version(2, 8))),
      optional("ring", \.ring),
      optional("override_ring_key", \.overrideRingKey),
      optional(
        "artificial_delay", \.artificialDelay,
        "Slows every request down, to hide how long work takes.", gate: Gate(since: Version(2, 8))),
      optional(
        "extend_writes", \.extendWrites,
        gate: Gate(removed: Version(3), instead: "remove it; there are no ingesters any more")),
      optional(
        "ingester_write_path_enabled", \.ingesterWritePathEnabled,
        gate: Gate(since: Version(2, 9), removed: Version(3), instead: "remove it; there are no ingesters any more")),
      optional(
        "kafka_write_path_enabled", \.kafkaWritePathEnabled,
        gate: Gate(
          since: Version(2, 8), removed: Version(3), instead: "remove it; the target decides whether Kafka is used")),
    ]
  }
}
