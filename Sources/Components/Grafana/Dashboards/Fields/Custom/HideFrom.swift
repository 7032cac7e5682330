import Documents
import OrderedCollections

extension Grafana {
  /// Where a series is hidden.
  package struct HideFrom: GrafanaDocument {
    package var legend: Bool?
    package var tooltip: Bool?
    package var drawing: Bool?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("legend", \.legend, "In the legend."),
      .field("tooltip", \.tooltip, "In the tooltip."),
      .field("viz", \.drawing, "In the drawing."),
      .rest(\.rest),
    ]
  }
}
