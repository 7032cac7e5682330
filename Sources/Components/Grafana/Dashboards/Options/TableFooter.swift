import Documents
import OrderedCollections

extension Grafana {
  /// What stands below a table.
  package struct TableFooter: Document, Equatable {
    package var countsRows: Bool?
    package var isPaginated: Bool?
    package var fields: OneOrMany?
    package var calculations: [String]?
    package var isShown: Bool?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("countRows", \.countsRows, "Whether rows are counted."),
      optional("enablePagination", \.isPaginated, "Whether the table is cut into pages."),
      optional("fields", \.fields, "The columns that are calculated; all unless set."),
      optional("reducer", \.calculations, "What is calculated."),
      optional("show", \.isShown, "Whether it is shown."),
      remaining(\.rest),
    ]
  }
}
