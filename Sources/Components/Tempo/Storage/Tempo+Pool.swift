import Documents

extension Tempo {
  /// The workers that read blocks.
  package struct Pool: Document, Equatable {
    package var maxWorkers: Int?
    package var queueDepth: Int?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("max_workers", \.maxWorkers),
      optional("queue_depth", \.queueDepth),
    ]
  }
}
