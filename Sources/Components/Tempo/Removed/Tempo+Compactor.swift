import Documents

extension Tempo {
  /// Joined blocks in 2.x.
  package struct Compactor: Document, Equatable {
    package var disabled: Bool?
    package var compaction: Compaction?
    package var ring: WorkerRing?
    package var overrideRingKey: String?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("disabled", \.disabled),
      optional("compaction", \.compaction),
      optional("ring", \.ring),
      optional("override_ring_key", \.overrideRingKey),
    ]
  }
}
