import Documents
import OrderedCollections

extension Grafana {
  /// How a panel's values are shown.
  package struct FieldConfig: Document, Equatable {
    package var defaults = FieldDefaults()
    package var overrides: [FieldOverride]? = []
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("defaults", \.defaults, "How all of them are."),
      optional("overrides", \.overrides, "How some of them are instead."),
      remaining(\.rest),
    ]
  }
}

extension Grafana.FieldConfig {
  package init(_ defaults: Grafana.FieldDefaults, overrides: [Grafana.FieldOverride] = []) {
    self.defaults = defaults
    self.overrides = overrides
  }
}
