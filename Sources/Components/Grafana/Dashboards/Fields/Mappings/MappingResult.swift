import Documents
import OrderedCollections

extension Grafana {
  /// What a value is shown as.
  package struct MappingResult: GrafanaDocument {
    package var color: String?
    package var icon: String?
    package var index: Int?
    package var text: String?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("color", \.color, "Its color."),
      .field("icon", \.icon, "Its picture."),
      .field("index", \.index, "Its place among the mappings."),
      .field("text", \.text, "Its text."),
      .rest(\.rest),
    ]
  }
}
