import Documents
import OrderedCollections

extension Grafana {
  /// One condition of a search for traces.
  package struct TraceQLFilter: Document, Equatable {
    package var id: String = ""
    package var isCustomValue: Bool?
    package var comparison: String?
    package var scope: TraceQLScope?
    package var tag: String?
    package var value: OneOrMany?
    package var valueType: String?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      required("id", \.id, "What the editor knows it by."),
      optional("isCustomValue", \.isCustomValue, "Whether the value was typed in rather than chosen."),
      optional("operator", \.comparison, "How the tag is compared."),
      optional("scope", \.scope, "Where the tag stands."),
      optional("tag", \.tag, "The tag."),
      optional("value", \.value, "What it is compared with."),
      optional("valueType", \.valueType, "Whether that is a string, a number or a keyword."),
      remaining(\.rest),
    ]
  }
}
