import Documents

extension Tempo {
  /// How traces reach the parts of a distributed Tempo.
  package struct Ingest: Document, Equatable {
    package var enabled: Bool?
    package var kafka: Kafka?

    package init() {}

    package static let fields: Fields<Self> = [
      optional(
        "enabled", \.enabled,
        "Sends traces through Kafka.",
        gate: Gate(
          removed: Version(3), instead: "remove it; a single binary needs no Kafka, and every other target uses it")),
      optional("kafka", \.kafka),
    ]
  }
}
