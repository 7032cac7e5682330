import Documents
import OrderedCollections

extension Grafana {
  /// A variable that queries and titles may name as `$name`.
  package struct Variable: GrafanaDocument {
    package var allValue: String?
    package var allowCustomValue: Bool?
    package var auto: Bool?
    package var autoCount: Int?
    package var autoMin: String?
    package var current: VariableOption?
    package var datasource: DatasourceRef?
    package var definition: String?
    package var description: String?
    package var hide: VariableHide?
    package var includesAll: Bool?
    package var label: String?
    package var allowsSeveral: Bool?
    package var name: String = ""
    package var options: [VariableOption] = []
    package var query: Node?
    package var refresh: VariableRefresh?
    package var regex: String?
    package var skipURLSync: Bool?
    package var sort: VariableSort?
    package var type: VariableType?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("allValue", \.allValue, "What stands in a query where All is chosen."),
      .field("allowCustomValue", \.allowCustomValue, "Whether other values may be typed in."),
      .field("auto", \.auto, "Whether an interval fits itself to the time range."),
      .field("auto_count", \.autoCount, "Into how many parts it then divides the range."),
      .field("auto_min", \.autoMin, "How short it may become."),
      .field("current", \.current, "What is chosen."),
      .field("datasource", \.datasource, "Where the values are asked for."),
      .field("definition", \.definition, "The query as the list of variables shows it."),
      .field("description", \.description, "What it is for."),
      .field("hide", \.hide, "What is hidden: nothing (0), the label (1), everything (2)."),
      .field("includeAll", \.includesAll, "Whether All can be chosen."),
      .field("label", \.label, "What stands before the menu."),
      .field("multi", \.allowsSeveral, "Whether several values can be chosen."),
      .required("name", \.name, "How queries name it."),
      .field("options", \.options, "The values to choose from."),
      .field("query", \.query, "What the values come from: a query, a list, or a plugin's id."),
      .field("refresh", \.refresh, "When values are asked for: never (0), at load (1), at every time range (2)."),
      .field("regex", \.regex, "The part of each result that is the value."),
      .field("skipUrlSync", \.skipURLSync, "Whether the page's address leaves it out."),
      .field("sort", \.sort, "How the values are sorted."),
      .field("type", \.type, "Where its values come from."),
      .rest(\.rest),
    ]
  }
}
