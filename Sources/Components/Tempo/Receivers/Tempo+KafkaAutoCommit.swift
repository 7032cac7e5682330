import Documents

extension Tempo {
  /// When what was read counts as read.
  package struct KafkaAutoCommit: Document, Equatable {
    package var enable: Bool?
    package var interval: GoDuration?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("enable", \.enable),
      optional("interval", \.interval),
    ]
  }
}
