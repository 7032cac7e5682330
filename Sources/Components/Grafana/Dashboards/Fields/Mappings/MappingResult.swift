import Documents
import OrderedCollections

extension Grafana {
  /// What a value is shown as.
  package struct MappingResult: Document, Equatable {
    package var color: String?
    package var icon: String?
    package var index: Int?
    package var text: String?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("color", \.color, "Its color."),
      optional("icon", \.icon, "Its picture."),
      optional("index", \.index, "Its place among the mappings."),
      optional("text", \.text, "Its text."),
      remaining(\.rest),
    ]
  }
}
