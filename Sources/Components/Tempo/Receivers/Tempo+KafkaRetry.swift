import Documents

extension Tempo {
  /// How often metadata is asked for again.
  package struct KafkaRetry: Document, Equatable {
    package var max: Int?
    package var backoff: GoDuration?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("max", \.max),
      optional("backoff", \.backoff),
    ]
  }
}
