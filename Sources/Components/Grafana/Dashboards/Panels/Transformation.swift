import Documents
import OrderedCollections

extension Grafana {
  /// What is done with results before they are shown.
  package struct Transformation: Document, Equatable {
    package var isDisabled: Bool?
    package var filter: FieldMatcher?
    package var id: String = ""
    package var options = Node(.mapping([]))
    package var topic: String?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("disabled", \.isDisabled, "Whether it is skipped."),
      optional("filter", \.filter, "The results it is done with; all unless set."),
      required("id", \.id, "What is done."),
      optional("options", \.options, "How."),
      optional("topic", \.topic, "What it is done with: series, annotations or alertStates."),
      remaining(\.rest),
    ]
  }
}
