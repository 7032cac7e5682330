import Documents
import OrderedCollections

extension Grafana {
  /// The panels that show a query's marks.
  package struct AnnotationFilter: Document, Equatable {
    package var exclude: Bool?
    package var ids: [Int]?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("exclude", \.exclude, "Whether the listed panels are the ones that do not."),
      optional("ids", \.ids, "The panels' ids."),
      remaining(\.rest),
    ]
  }
}
