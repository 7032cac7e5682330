import Documents
import OrderedCollections

extension Grafana {
  /// How some values of a panel are shown.
  package struct FieldOverride: Document, Equatable {
    package var matcher = FieldMatcher()
    package var properties: [FieldProperty] = []
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      required("matcher", \.matcher, "Which."),
      required("properties", \.properties, "How."),
      remaining(\.rest),
    ]
  }
}
