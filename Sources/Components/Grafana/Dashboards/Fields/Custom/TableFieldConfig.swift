import Documents
import OrderedCollections

extension Grafana {
  /// How a table shows a column.
  package struct TableFieldConfig: GrafanaDocument {
    package var align: TextAlignment?
    package var cellOptions: CellOptions?
    package var displayMode: String?
    package var isFilterable: Bool?
    package var isHidden: Bool?
    package var hideHeader: Bool?
    package var canBeInspected: Bool?
    package var minWidth: Double?
    package var width: Double?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("align", \.align, "Where text stands in its cell."),
      .field("cellOptions", \.cellOptions, "What a cell looks like."),
      .field("displayMode", \.displayMode, "The same as older versions had it."),
      .field("filterable", \.isFilterable, "Whether the column can be filtered."),
      .field("hidden", \.isHidden, "Whether it is left out."),
      .field("hideHeader", \.hideHeader, "Whether it has no heading."),
      .field("inspect", \.canBeInspected, "Whether a cell's whole text can be opened."),
      .field("minWidth", \.minWidth, "How narrow it may be, in pixels."),
      .field("width", \.width, "How wide it is, in pixels."),
      .rest(\.rest),
    ]
  }
}
