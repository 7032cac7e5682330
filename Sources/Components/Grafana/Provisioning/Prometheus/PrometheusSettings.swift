import Documents
import OrderedCollections

extension Grafana {
  /// The `jsonData` of a Prometheus datasource.
  package struct PrometheusSettings: Document, Equatable {
    package var httpMethod: Resolvable<HTTPMethod>?
    package var timeInterval: Resolvable<Interval>?
    package var queryTimeout: Resolvable<Interval>?
    package var prometheusType: Resolvable<PrometheusFlavor>?
    package var prometheusVersion: String?
    package var cacheLevel: Resolvable<CacheLevel>?
    package var incrementalQuerying: Resolvable<Bool>?
    package var incrementalQueryOverlapWindow: Resolvable<Interval>?
    package var disableMetricsLookup: Resolvable<Bool>?
    package var disableRecordingRules: Resolvable<Bool>?
    package var defaultEditor: Resolvable<EditorMode>?
    package var customQueryParameters: String?
    package var seriesEndpoint: Resolvable<Bool>?
    package var seriesLimit: Resolvable<Int>?
    package var codeModeMetricNamesSuggestionLimit: Resolvable<Int>?
    package var maxSamplesProcessedWarningThreshold: Resolvable<Double>?
    package var maxSamplesProcessedErrorThreshold: Resolvable<Double>?
    package var queryStatsEnabled: Resolvable<Bool>?
    package var exemplarTraceIDDestinations: [ExemplarTraceIDDestination] = []
    package var http = HTTPSettings()
    /// Custom headers: `httpHeaderName1` names the one whose value is secureJsonData's `httpHeaderValue1`.
    package var headers: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("httpMethod", \.httpMethod, "How queries are sent; POST also takes long ones."),
      optional("timeInterval", \.timeInterval, "The scrape interval, below which no step and no rate window goes."),
      optional("queryTimeout", \.queryTimeout, "How long a query may take."),
      optional("prometheusType", \.prometheusType, "What answers there: Prometheus, Cortex, Mimir or Thanos."),
      optional(
        "prometheusVersion", \.prometheusVersion, "The version that answers there, for what the query builder offers."),
      optional("cacheLevel", \.cacheLevel, "How long the editor keeps metric and label names."),
      optional("incrementalQuerying", \.incrementalQuerying, "Whether a refresh asks only for what is new."),
      optional(
        "incrementalQueryOverlapWindow", \.incrementalQueryOverlapWindow,
        "How much is asked again at such a refresh; 10m unless set."),
      optional("disableMetricsLookup", \.disableMetricsLookup, "Whether the editor offers no metric names."),
      optional("disableRecordingRules", \.disableRecordingRules, "Whether recording rules are left unread."),
      optional("defaultEditor", \.defaultEditor, "The editor that opens first: builder or code."),
      optional("customQueryParameters", \.customQueryParameters, "Parameters added to every query, as in a URL."),
      optional("seriesEndpoint", \.seriesEndpoint, "Whether labels are looked up through /api/v1/series."),
      optional("seriesLimit", \.seriesLimit, "How many series and labels a look-up returns; 0 sets no limit."),
      optional(
        "codeModeMetricNamesSuggestionLimit", \.codeModeMetricNamesSuggestionLimit,
        "How many metric names the editor offers."),
      optional(
        "maxSamplesProcessedWarningThreshold", \.maxSamplesProcessedWarningThreshold,
        "Samples at which a query is warned about."),
      optional(
        "maxSamplesProcessedErrorThreshold", \.maxSamplesProcessedErrorThreshold,
        "Samples at which a query is refused."),
      optional("queryStatsEnabled", \.queryStatsEnabled, "Whether statistics are asked for with every query."),
      optional(
        "exemplarTraceIdDestinations", \.exemplarTraceIDDestinations, "Where the trace ID of an exemplar leads."),
      inline(\.http),
      remaining(\.headers, where: Grafana.HTTPSettings.isHeaderName),
    ]
  }
}
