import Documents
import OrderedCollections

extension Grafana {
  /// A heatmap's scale of colors.
  package struct HeatmapLegend: Document, Equatable {
    package var isShown: Bool?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("show", \.isShown, "Whether it is shown."),
      remaining(\.rest),
    ]
  }
}

extension Grafana.HeatmapLegend {
  package init(isShown: Bool) { self.isShown = isShown }
}
