import Documents
import OrderedCollections

extension Grafana {
  /// One thing that is different for some values.
  package struct FieldProperty: Document, Equatable {
    package var id: String = ""
    package var value: Node?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      required("id", \.id, "What, such as unit or custom.lineWidth."),
      optional("value", \.value, "How it is then."),
      remaining(\.rest),
    ]
  }
}

extension Grafana.FieldProperty {
  package init(_ id: String, _ value: Node) {
    self.id = id
    self.value = value
  }
}
