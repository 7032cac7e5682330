import Documents
import OrderedCollections

extension Grafana {
  /// How a series becomes a value.
  package struct ReduceOptions: Document, Equatable {
    package var calculations: [String]? = []
    package var fields: String?
    package var limit: Double?
    package var showsAllValues: Bool?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("calcs", \.calculations, "What is calculated, such as lastNotNull."),
      optional("fields", \.fields, "The fields that are shown; the numeric ones unless set."),
      optional("limit", \.limit, "How many rows are shown, where all of them are."),
      optional("values", \.showsAllValues, "Whether every row is shown."),
      remaining(\.rest),
    ]
  }
}

extension Grafana.ReduceOptions {
  package init(_ calculations: String...) { self.calculations = calculations }
}
