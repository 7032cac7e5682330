import Documents

extension Tempo {
  /// Kafka of AWS.
  package struct KafkaMSK: Document, Equatable {
    package var region: String?
    package var brokerAddr: String?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("region", \.region),
      optional("broker_addr", \.brokerAddr, gate: Gate(removed: Version(2, 9), instead: "remove it")),
    ]
  }
}
