import Documents
import OrderedCollections

extension Grafana {
  /// Chooses fields.
  package struct FieldMatcher: Document, Equatable {
    package var id: String = ""
    package var options: Node?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      required("id", \.id, "How they are chosen, such as byName or byRegexp."),
      optional("options", \.options, "Which."),
      remaining(\.rest),
    ]
  }
}

extension Grafana.FieldMatcher {
  package static func byName(_ name: String) -> Self {
    var matcher = Self()
    matcher.id = "byName"
    matcher.options = .string(name)
    return matcher
  }
}
