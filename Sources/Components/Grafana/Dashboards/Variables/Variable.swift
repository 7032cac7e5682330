import Documents
import OrderedCollections

extension Grafana {
  /// A variable that queries and titles may name as `$name`.
  package struct Variable: Document, Equatable {
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
      optional("allValue", \.allValue, "What stands in a query where All is chosen."),
      optional("allowCustomValue", \.allowCustomValue, "Whether other values may be typed in."),
      optional("auto", \.auto, "Whether an interval fits itself to the time range."),
      optional("auto_count", \.autoCount, "Into how many parts it then divides the range."),
      optional("auto_min", \.autoMin, "How short it may become."),
      optional("current", \.current, "What is chosen."),
      optional("datasource", \.datasource, "Where the values are asked for."),
      optional("definition", \.definition, "The query as the list of variables shows it."),
      optional("description", \.description, "What it is for."),
      optional("hide", \.hide, "What is hidden: nothing (0), the label (1), everything (2)."),
      optional("includeAll", \.includesAll, "Whether All can be chosen."),
      optional("label", \.label, "What stands before the menu."),
      optional("multi", \.allowsSeveral, "Whether several values can be chosen."),
      required("name", \.name, "How queries name it."),
      optional("options", \.options, "The values to choose from."),
      optional("query", \.query, "What the values come from: a query, a list, or a plugin's id."),
      optional("refresh", \.refresh, "When values are asked for: never (0), at load (1), at every time range (2)."),
      optional("regex", \.regex, "The part of each result that is the value."),
      optional("skipUrlSync", \.skipURLSync, "Whether the page's address leaves it out."),
      optional("sort", \.sort, "How the values are sorted."),
      optional("type", \.type, "Where its values come from."),
      remaining(\.rest),
    ]
  }
}
