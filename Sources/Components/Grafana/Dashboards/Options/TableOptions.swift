import Documents
import OrderedCollections

extension Grafana {
  /// What a table can be told.
  package struct TableOptions: Document, Equatable {
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
      optional("cellHeight", \.cellHeight, "How high rows are."),
      optional("footer", \.footer, "What stands below."),
      optional("frameIndex", \.frameIndex, "Which of several results is shown."),
      optional("showHeader", \.showsHeader, "Whether columns have headings."),
      optional("showTypeIcons", \.showsTypeIcons, "Whether headings show the type of values."),
      optional("sortBy", \.sortBy, "The columns it is sorted by."),
      remaining(\.rest),
    ]
  }
}
