import Documents
import OrderedCollections

extension Grafana {
  /// A column that a table is sorted by.
  package struct TableSort: Document, Equatable {
    package var isDescending: Bool?
    package var displayName: String = ""
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("desc", \.isDescending, "Whether the greatest comes first."),
      required("displayName", \.displayName, "The column's heading."),
      remaining(\.rest),
    ]
  }
}
