import Documents
import OrderedCollections

extension Grafana {
  /// What stands below a table.
  package struct TableFooter: GrafanaDocument {
    package var countsRows: Bool?
    package var isPaginated: Bool?
    package var fields: OneOrMany?
    package var calculations: [String]?
    package var isShown: Bool?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("countRows", \.countsRows, "Whether rows are counted."),
      .field("enablePagination", \.isPaginated, "Whether the table is cut into pages."),
      .field("fields", \.fields, "The columns that are calculated; all unless set."),
      .field("reducer", \.calculations, "What is calculated."),
      .field("show", \.isShown, "Whether it is shown."),
      .rest(\.rest),
    ]
  }
}
