import Documents

extension Tempo {
  /// How Kafka knows the receiver.
  package struct KafkaAuthentication: Document, Equatable {
    package var plainText: KafkaPlainText?
    package var sasl: KafkaSASL?
    package var kerberos: KafkaKerberos?
    package var tls: CollectorClientTLS?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("plain_text", \.plainText),
      optional("sasl", \.sasl),
      optional("kerberos", \.kerberos),
      optional("tls", \.tls),
    ]
  }
}
