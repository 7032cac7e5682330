import Documents

extension Tempo {
  /// What is read, and how it is written.
  package struct KafkaTopics: Document, Equatable {
    package var topics: [String] = []
    package var excludeTopics: [String] = []
    package var encoding: String?
    package var topic: String?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("topics", \.topics, gate: Gate(since: Version(2, 9))),
      optional(
        "exclude_topics", \.excludeTopics,
        "Regular expressions of topics to leave out.", gate: Gate(since: Version(2, 9))),
      optional("encoding", \.encoding),
      optional("topic", \.topic, gate: Gate(removed: Version(2, 9), instead: "write topics")),
    ]
  }
}
