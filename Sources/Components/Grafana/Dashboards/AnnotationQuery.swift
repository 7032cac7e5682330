import Documents
import OrderedCollections

extension Grafana {
  /// Where marks on the time axis come from.
  package struct AnnotationQuery: Document, Equatable {
    package var builtIn: Double?
    package var datasource: DatasourceRef?
    package var isEnabled: Bool?
    package var expression: String?
    package var filter: AnnotationFilter?
    package var isHidden: Bool?
    package var iconColor: String?
    package var name: String?
    package var tagKeys: String?
    package var target: Node?
    package var textFormat: String?
    package var titleFormat: String?
    package var type: String?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("builtIn", \.builtIn, "1 for the query of annotations and alerts that every dashboard has."),
      optional("datasource", \.datasource, "Where they are asked for."),
      optional("enable", \.isEnabled, "Whether it is asked."),
      optional("expr", \.expression, "The PromQL query, for a Prometheus datasource."),
      optional("filter", \.filter, "The panels that show them."),
      optional("hide", \.isHidden, "Whether the switch above the panels is hidden."),
      optional("iconColor", \.iconColor, "The color of the marks."),
      optional("name", \.name, "What the switch says."),
      optional("tagKeys", \.tagKeys, "Labels that become tags, with commas between."),
      optional("target", \.target, "The query, as its datasource writes it."),
      optional("textFormat", \.textFormat, "The text of a mark; labels stand in it as {{name}}."),
      optional("titleFormat", \.titleFormat, "The title of a mark."),
      optional("type", \.type, "dashboard for the built-in query."),
      remaining(\.rest),
    ]
  }
}
