import Documents
import OrderedCollections

extension Grafana {
  /// How all values of a panel are shown.
  package struct FieldDefaults: GrafanaDocument {
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
      .field("color", \.color, "Where their color comes from."),
      .field("custom", \.custom, "What only this kind of panel can be told."),
      .field("decimals", \.decimals, "How many decimals are shown."),
      .field("description", \.description, "What they are."),
      .field("displayName", \.displayName, "What they are called."),
      .field("displayNameFromDS", \.displayNameFromDs, "What their datasource calls them."),
      .field("fieldMinMax", \.fieldMinMax, "Whether each has its own least and greatest value."),
      .field("filterable", \.isFilterable, "Whether they can be filtered by."),
      .field("links", \.links, "Links on them."),
      .field("mappings", \.mappings, "Values that are shown as something else."),
      .field("max", \.max, "The greatest value."),
      .field("min", \.min, "The least value."),
      .field("noValue", \.noValue, "What is shown where there is none."),
      .field("thresholds", \.thresholds, "Values from which on the color changes."),
      .field("unit", \.unit, "Their unit, such as s, reqps or bytes."),
      .rest(\.rest),
    ]
  }
}
