import Documents

extension Tempo {
  /// How Kafka knows the receiver.
  package struct KafkaAuthentication: Section, Equatable {
    package var plainText: KafkaPlainText?
    package var sasl: KafkaSASL?
    package var kerberos: KafkaKerberos?
    package var tls: CollectorClientTLS?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("plain_text", \.plainText),
      .field("sasl", \.sasl),
      .field("kerberos", \.kerberos),
      .field("tls", \.tls),
    ]
  }
}
