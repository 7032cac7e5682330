import Documents
import OrderedCollections

extension Grafana {
  /// How a table shows a column.
  package struct TableFieldConfig: Document, Equatable {
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
      optional("align", \.align, "Where text stands in its cell."),
      optional("cellOptions", \.cellOptions, "What a cell looks like."),
      optional("displayMode", \.displayMode, "The same as older versions had it."),
      optional("filterable", \.isFilterable, "Whether the column can be filtered."),
      optional("hidden", \.isHidden, "Whether it is left out."),
      optional("hideHeader", \.hideHeader, "Whether it has no heading."),
      optional("inspect", \.canBeInspected, "Whether a cell's whole text can be opened."),
      optional("minWidth", \.minWidth, "How narrow it may be, in pixels."),
      optional("width", \.width, "How wide it is, in pixels."),
      remaining(\.rest),
    ]
  }
}
