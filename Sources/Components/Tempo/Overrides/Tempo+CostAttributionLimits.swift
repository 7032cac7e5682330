import Documents

extension Tempo {
  /// By what a tenant's bytes are counted.
  package struct CostAttributionLimits: Document, Equatable {
    package var maxCardinality: Int?
    package var dimensions: [String: String] = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("max_cardinality", \.maxCardinality),
      optional("dimensions", \.dimensions, "Attributes and the labels they become."),
    ]
  }
}
