import Documents
import OrderedCollections

extension Grafana {
  /// How large text is drawn.
  package struct TextSizes: Document, Equatable {
    package var percentSize: Double?
    package var titleSize: Double?
    package var valueSize: Double?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("percentSize", \.percentSize, "The change in percent, in pixels."),
      optional("titleSize", \.titleSize, "The title, in pixels."),
      optional("valueSize", \.valueSize, "The value, in pixels."),
      remaining(\.rest),
    ]
  }
}
