import Documents
import OrderedCollections

extension Grafana {
  /// How the values of cells are written.
  package struct HeatmapCellValues: Document, Equatable {
    package var decimals: Double?
    package var unit: String?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("decimals", \.decimals, "How many decimals are shown."),
      optional("unit", \.unit, "Their unit."),
      remaining(\.rest),
    ]
  }
}
