import Documents

extension Tempo {
  /// Whether a metric is kept.
  package struct KafkaSwitch: Document, Equatable {
    package var enabled: Bool?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("enabled", \.enabled)
    ]
  }
}
