import Documents
import OrderedCollections

extension Grafana {
  /// A query of a panel. Prometheus' and Tempo's have their keys here; of another plugin only the first three are known.
  package struct Target: Document, Equatable {
    package var refID: String?
    package var datasource: DatasourceRef?
    package var isHidden: Bool?

    package var expression: String?
    package var legendFormat: String?
    package var format: QueryFormat?
    package var interval: String?
    package var isInstant: Bool?
    package var isRange: Bool?
    package var exemplar: Bool?
    package var editorMode: EditorMode?

    package var queryType: String?
    package var query: String?
    package var filters: [TraceQLFilter]?
    package var tableType: SearchTableType?
    package var limit: Int?
    package var spansPerSpanSet: Int?
    package var exemplars: Int?
    package var metricsQueryType: MetricsQueryType?

    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("datasource", \.datasource, "Where it is asked, if not where the panel says."),
      optional("editorMode", \.editorMode, "The editor that opens it: builder or code."),
      optional("exemplar", \.exemplar, "Whether exemplars are asked for too; only a range query has some."),
      optional("exemplars", \.exemplars, "How many exemplars TraceQL metrics bring along; 0 for none."),
      optional("expr", \.expression, "The PromQL query."),
      optional("filters", \.filters, "The conditions of Tempo's search form."),
      optional("format", \.format, "What the result is made into: time_series, table or heatmap."),
      optional("hide", \.isHidden, "Whether its result is not shown."),
      optional("instant", \.isInstant, "Whether it is asked for the end of the time range only."),
      optional("interval", \.interval, "The smallest step."),
      optional("legendFormat", \.legendFormat, "What series are called; labels stand in it as {{name}}."),
      optional("limit", \.limit, "How many traces are listed."),
      optional(
        "metricsQueryType", \.metricsQueryType, "Whether TraceQL metrics are asked for over time or at one moment."),
      optional("query", \.query, "The TraceQL query, or a trace ID."),
      optional("queryType", \.queryType, "The kind of Tempo query: traceql, traceqlSearch, traceId, serviceMap."),
      optional("range", \.isRange, "Whether it is asked over the whole time range."),
      optional("refId", \.refID, "What other queries and overrides name it by, such as A."),
      optional("spss", \.spansPerSpanSet, "How many spans are listed of each trace."),
      optional("tableType", \.tableType, "How found traces are listed."),
      remaining(\.rest),
    ]
  }
}

extension Grafana.Target {
  package static func prometheus(_ expression: String, legend: String? = nil, refID: String = "A") -> Self {
    var target = Self()
    target.expression = expression
    target.legendFormat = legend
    target.refID = refID
    target.editorMode = .code
    return target
  }

  package static func traceQL(_ query: String, limit: Int? = nil, refID: String = "A") -> Self {
    var target = Self()
    target.query = query
    target.queryType = "traceql"
    target.filters = []
    target.limit = limit
    target.refID = refID
    return target
  }
}
