import Documents
import OrderedCollections

extension Grafana {
  /// The dashboard's variables.
  package struct Templating: Document, Equatable {
    package var list: [Variable]? = []
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("list", \.list, "The variables, in the order of the page."),
      remaining(\.rest),
    ]
  }
}
