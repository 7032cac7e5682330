import Documents
import OrderedCollections

extension Grafana {
  /// Where a series is hidden.
  package struct HideFrom: Document, Equatable {
    package var legend: Bool?
    package var tooltip: Bool?
    package var drawing: Bool?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("legend", \.legend, "In the legend."),
      optional("tooltip", \.tooltip, "In the tooltip."),
      optional("viz", \.drawing, "In the drawing."),
      remaining(\.rest),
    ]
  }
}
