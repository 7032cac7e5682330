import Documents

extension Tempo {
  /// What the receiver says about itself.
  package struct KafkaTelemetry: Document, Equatable {
    package var metrics: KafkaMetrics?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("metrics", \.metrics)
    ]
  }
}
