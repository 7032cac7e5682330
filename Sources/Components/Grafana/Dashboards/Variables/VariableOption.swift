import Documents
import OrderedCollections

extension Grafana {
  /// A value that can be chosen.
  package struct VariableOption: Document, Equatable {
    package var isSelected: Bool?
    package var text: OneOrMany?
    package var value: OneOrMany?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("selected", \.isSelected, "Whether it is chosen."),
      optional("text", \.text, "How it is shown."),
      optional("value", \.value, "What stands in queries."),
      remaining(\.rest),
    ]
  }
}

extension Grafana.VariableOption {
  package init(_ value: String, text: String? = nil) {
    self.value = .one(value)
    self.text = .one(text ?? value)
  }
}
