import Documents

extension Tempo {
  /// Counts bytes by the dimensions that the overrides name.
  package struct CostAttribution: Document, Equatable {
    package var enabled: Bool?
    package var maxCardinality: Int?
    package var staleDuration: GoDuration?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("enabled", \.enabled),
      optional("max_cardinality", \.maxCardinality, "How many combinations are told apart."),
      optional("stale_duration", \.staleDuration, "After how long an unused combination is forgotten."),
    ]
  }
}
