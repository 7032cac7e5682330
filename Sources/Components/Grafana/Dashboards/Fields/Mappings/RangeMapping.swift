import Documents
import OrderedCollections

extension Grafana {
  /// Shows a range of values as something else.
  package struct RangeMapping: Document, Equatable {
    package var from: Nullable<Double> = .null
    package var result = MappingResult()
    package var to: Nullable<Double> = .null
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("from", \.from, "The least value; null for none."),
      optional("result", \.result, "What they are shown as."),
      optional("to", \.to, "The greatest value; null for none."),
      remaining(\.rest),
    ]
  }
}
