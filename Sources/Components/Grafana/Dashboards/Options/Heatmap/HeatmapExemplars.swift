import Documents
import OrderedCollections

extension Grafana {
  /// How a heatmap draws exemplars.
  package struct HeatmapExemplars: Document, Equatable {
    package var color: String?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("color", \.color, "Their color."),
      remaining(\.rest),
    ]
  }
}

extension Grafana.HeatmapExemplars {
  package init(color: String) { self.color = color }
}
