import Documents
import OrderedCollections

extension Grafana {
  /// The `jsonData` of a Tempo datasource.
  package struct TempoSettings: Document, Equatable {
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
      optional("httpMethod", \.httpMethod, "Nothing reads it; examples copied from Prometheus have it."),
      optional("tracesToLogsV2", \.tracesToLogsV2, "The link from a span to its logs."),
      optional(
        "tracesToLogs", \.legacyTracesToLogs, "The same in its older form, read where tracesToLogsV2 is absent."),
      optional("tracesToMetrics", \.tracesToMetrics, "The link from a span to its metrics."),
      optional("tracesToProfiles", \.tracesToProfiles, "The link from a span to its profiles."),
      optional("serviceMap", \.serviceMap, "Where the service graph's metrics are."),
      optional("nodeGraph", \.nodeGraph, "The graph of nodes above a trace."),
      optional("search", \.search, "The search form."),
      optional("lokiSearch", \.lokiSearch, "The search through logs of older versions."),
      optional("traceQuery", \.traceQuery, "How a trace is asked for by its ID."),
      optional("spanBar", \.spanBar, "What is written on each span's bar."),
      optional("streamingEnabled", \.streaming, "What Tempo answers piece by piece."),
      optional("timeRangeForTags", \.timeRangeForTags, "How far back tags are looked up, in seconds."),
      optional("tagLimit", \.tagLimit, "How many tags and values a look-up returns."),
      inline(\.http),
      remaining(\.headers, where: Grafana.HTTPSettings.isHeaderName),
    ]
  }
}
