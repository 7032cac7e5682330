import Documents

extension Tempo {
  /// A user name and a password for Kafka.
  package struct KafkaPlainText: Document, Equatable {
    package var username: String?
    package var password: Secret?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("username", \.username),
      optional("password", \.password),
    ]
  }
}
