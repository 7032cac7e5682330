import Documents

extension Grafana {
  /// The link from a span to its logs as it was written before `tracesToLogsV2`.
  package struct LegacyTraceToLogs: GrafanaDocument {
    package var datasourceUID: String?
    package var tags: [String] = []
    package var mappedTags: [TraceTag] = []
    package var mapTagNamesEnabled: Resolvable<Bool>?
    package var spanStartTimeShift: Resolvable<Interval>?
    package var spanEndTimeShift: Resolvable<Interval>?
    package var filterByTraceID: Resolvable<Bool>?
    package var filterBySpanID: Resolvable<Bool>?
    package var lokiSearch: Resolvable<Bool>?
    package var usesCustomQuery: Resolvable<Bool>?
    package var query: String?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("datasourceUid", \.datasourceUID, "The uid of the logs' datasource."),
      .field("tags", \.tags, "The span's tags that select its logs."),
      .field("mappedTags", \.mappedTags, "Such tags with the names they have in the logs."),
      .field("mapTagNamesEnabled", \.mapTagNamesEnabled, "Whether the mapped tags are used."),
      .field("spanStartTimeShift", \.spanStartTimeShift, "Added to the span's start."),
      .field("spanEndTimeShift", \.spanEndTimeShift, "Added to the span's end."),
      .field("filterByTraceID", \.filterByTraceID, "Whether lines must hold the trace ID."),
      .field("filterBySpanID", \.filterBySpanID, "Whether lines must hold the span ID."),
      .field("lokiSearch", \.lokiSearch, "Whether the search form asked Loki."),
      .field("customQuery", \.usesCustomQuery, "Whether the query below is used."),
      .field("query", \.query, "The query."),
    ]
  }
}
