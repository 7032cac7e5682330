import Documents
import OrderedCollections

extension Grafana {
  /// How all values of a panel are shown.
  package struct FieldDefaults: Document, Equatable {
    package var color: FieldColor?
    package var custom: FieldCustom?
    package var decimals: Double?
    package var description: String?
    package var displayName: String?
    package var displayNameFromDs: String?
    package var fieldMinMax: Bool?
    package var isFilterable: Bool?
    package var links: [DashboardLink] = []
    package var mappings: [ValueMapping] = []
    package var max: Double?
    package var min: Double?
    package var noValue: String?
    package var thresholds: Thresholds?
    package var unit: String?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("color", \.color, "Where their color comes from."),
      optional("custom", \.custom, "What only this kind of panel can be told."),
      optional("decimals", \.decimals, "How many decimals are shown."),
      optional("description", \.description, "What they are."),
      optional("displayName", \.displayName, "What they are called."),
      optional("displayNameFromDS", \.displayNameFromDs, "What their datasource calls them."),
      optional("fieldMinMax", \.fieldMinMax, "Whether each has its own least and greatest value."),
      optional("filterable", \.isFilterable, "Whether they can be filtered by."),
      optional("links", \.links, "Links on them."),
      optional("mappings", \.mappings, "Values that are shown as something else."),
      optional("max", \.max, "The greatest value."),
      optional("min", \.min, "The least value."),
      optional("noValue", \.noValue, "What is shown where there is none."),
      optional("thresholds", \.thresholds, "Values from which on the color changes."),
      optional("unit", \.unit, "Their unit, such as s, reqps or bytes."),
      remaining(\.rest),
    ]
  }
}
