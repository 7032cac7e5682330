import Documents
import OrderedCollections

extension Grafana {
  /// What a table can be told.
  package struct TableOptions: GrafanaDocument {
    package var cellHeight: CellHeight?
    package var footer: TableFooter?
    package var frameIndex: Double?
    package var showsHeader: Bool?
    package var showsTypeIcons: Bool?
    package var sortBy: [TableSort] = []
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("cellHeight", \.cellHeight, "How high rows are."),
      .field("footer", \.footer, "What stands below."),
      .field("frameIndex", \.frameIndex, "Which of several results is shown."),
      .field("showHeader", \.showsHeader, "Whether columns have headings."),
      .field("showTypeIcons", \.showsTypeIcons, "Whether headings show the type of values."),
      .field("sortBy", \.sortBy, "The columns it is sorted by."),
      .rest(\.rest),
    ]
  }
}
