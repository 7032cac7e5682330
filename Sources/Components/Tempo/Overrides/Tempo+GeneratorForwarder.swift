import Documents

extension Tempo {
  /// How spans of a tenant are queued for the metrics-generator.
  package struct GeneratorForwarder: Document, Equatable {
    package var queueSize: Int?
    package var workers: Int?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("queue_size", \.queueSize),
      optional("workers", \.workers),
    ]
  }
}
