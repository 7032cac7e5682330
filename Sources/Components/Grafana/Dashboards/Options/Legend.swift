import Documents
import OrderedCollections

extension Grafana {
  /// The list of series beside a drawing.
  package struct Legend: Document, Equatable {
    package var asTable: Bool?
    package var calculations: [String]? = []
    package var displayMode: LegendDisplayMode?
    package var isVisible: Bool?
    package var placement: LegendPlacement?
    package var isShown: Bool?
    package var sortBy: String?
    package var sortsDescending: Bool?
    package var width: Double?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("asTable", \.asTable, "Whether it is a table, as older versions have it."),
      optional("calcs", \.calculations, "What is calculated for each series, such as mean, max or lastNotNull."),
      optional("displayMode", \.displayMode, "Whether it is a list or a table."),
      optional("isVisible", \.isVisible, "Whether it is shown, as older versions have it."),
      optional("placement", \.placement, "Where it stands."),
      optional("showLegend", \.isShown, "Whether it is shown."),
      optional("sortBy", \.sortBy, "The calculation it is sorted by."),
      optional("sortDesc", \.sortsDescending, "Whether the greatest comes first."),
      optional("width", \.width, "How wide it is, in pixels."),
      remaining(\.rest),
    ]
  }
}

extension Grafana.Legend {
  package init(
    _ displayMode: Grafana.LegendDisplayMode, _ placement: Grafana.LegendPlacement, calculations: [String] = []
  ) {
    self.displayMode = displayMode
    self.placement = placement
    self.calculations = calculations
    isShown = displayMode != .hidden
  }
}
