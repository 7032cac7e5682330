import Documents

extension Grafana {
  /// Where a correlation's link stands, and what it asks.
  package struct CorrelationConfig: Document, Equatable {
    package var type: Resolvable<CorrelationType>?
    package var field: String = ""
    package var target: Node?
    package var transformations: [CorrelationTransformation] = []

    package init() {}

    package static let fields: Fields<Self> = [
      optional("type", \.type, "Where older files say what the link leads to."),
      required("field", \.field, "The field of the results that carries the link."),
      optional("target", \.target, "The query to run, or the address to open."),
      optional("transformations", \.transformations, "How variables for the target are taken from the field."),
    ]
  }
}
