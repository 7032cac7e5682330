import Documents

extension Tempo {
  /// Metrics of the receiver.
  package struct KafkaMetrics: Document, Equatable {
    package var kafkaReceiverRecordsDelay: KafkaSwitch?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("kafka_receiver_records_delay", \.kafkaReceiverRecordsDelay)
    ]
  }
}
