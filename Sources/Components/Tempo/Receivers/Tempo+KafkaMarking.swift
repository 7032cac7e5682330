import Documents

extension Tempo {
  /// Which messages count as read.
  package struct KafkaMarking: Document, Equatable {
    package var after: Bool?
    package var onError: Bool?
    package var onPermanentError: Bool?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("after", \.after),
      optional("on_error", \.onError),
      optional("on_permanent_error", \.onPermanentError, gate: Gate(since: Version(2, 9))),
    ]
  }
}
