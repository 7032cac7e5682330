import Documents
import OrderedCollections

extension Grafana {
  /// Shows what a regular expression finds as something else.
  package struct RegexMapping: Document, Equatable {
    package var pattern: String = ""
    package var result = MappingResult()
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      required("pattern", \.pattern, "The regular expression."),
      optional("result", \.result, "What it is shown as."),
      remaining(\.rest),
    ]
  }
}
