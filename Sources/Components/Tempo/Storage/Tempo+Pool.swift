import Documents

extension Tempo {
  /// The workers that read blocks.
  package struct Pool: Section, Equatable {
    package var maxWorkers: Int?
    package var queueDepth: Int?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("max_workers", \.maxWorkers),
      .field("queue_depth", \.queueDepth),
    ]
  }
}
