import Documents

extension Tempo {
  /// How metadata of Kafka is read.
  package struct KafkaMetadata: Document, Equatable {
    package var full: Bool?
    package var refreshInterval: GoDuration?
    package var retry: KafkaRetry?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("full", \.full),
      optional("refresh_interval", \.refreshInterval, gate: Gate(since: Version(2, 8))),
      optional("retry", \.retry),
    ]
  }
}
