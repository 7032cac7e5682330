import Documents
import OrderedCollections

extension Grafana {
  /// Shows a special value as something else.
  package struct SpecialMapping: Document, Equatable {
    package var match: SpecialValue = .null
    package var result = MappingResult()
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      required("match", \.match, "The value."),
      optional("result", \.result, "What it is shown as."),
      remaining(\.rest),
    ]
  }
}
