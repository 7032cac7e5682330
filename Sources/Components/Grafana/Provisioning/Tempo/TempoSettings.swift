import Documents
import OrderedCollections

extension Grafana {
  /// The `jsonData` of a Tempo datasource.
  package struct TempoSettings: GrafanaDocument {
    package var httpMethod: Resolvable<HTTPMethod>?
    package var tracesToLogsV2: TraceToLogs?
    package var legacyTracesToLogs: LegacyTraceToLogs?
    package var tracesToMetrics: TraceToMetrics?
    package var tracesToProfiles: TraceToProfiles?
    package var serviceMap: ServiceMap?
    package var nodeGraph: NodeGraph?
    package var search: TempoSearch?
    package var lokiSearch: LokiSearch?
    package var traceQuery: TraceQuery?
    package var spanBar: SpanBar?
    package var streaming: TempoStreaming?
    package var timeRangeForTags: Resolvable<Int>?
    package var tagLimit: Resolvable<Int>?
    package var http = HTTPSettings()
    /// Custom headers: `httpHeaderName1` names the one whose value is secureJsonData's `httpHeaderValue1`.
    package var headers: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("httpMethod", \.httpMethod, "Nothing reads it; examples copied from Prometheus have it."),
      .field("tracesToLogsV2", \.tracesToLogsV2, "The link from a span to its logs."),
      .field("tracesToLogs", \.legacyTracesToLogs, "The same in its older form, read where tracesToLogsV2 is absent."),
      .field("tracesToMetrics", \.tracesToMetrics, "The link from a span to its metrics."),
      .field("tracesToProfiles", \.tracesToProfiles, "The link from a span to its profiles."),
      .field("serviceMap", \.serviceMap, "Where the service graph's metrics are."),
      .field("nodeGraph", \.nodeGraph, "The graph of nodes above a trace."),
      .field("search", \.search, "The search form."),
      .field("lokiSearch", \.lokiSearch, "The search through logs of older versions."),
      .field("traceQuery", \.traceQuery, "How a trace is asked for by its ID."),
      .field("spanBar", \.spanBar, "What is written on each span's bar."),
      .field("streamingEnabled", \.streaming, "What Tempo answers piece by piece."),
      .field("timeRangeForTags", \.timeRangeForTags, "How far back tags are looked up, in seconds."),
      .field("tagLimit", \.tagLimit, "How many tags and values a look-up returns."),
      .inline(\.http),
      .rest(\.headers, where: Grafana.HTTPSettings.isHeaderName),
    ]
  }
}
