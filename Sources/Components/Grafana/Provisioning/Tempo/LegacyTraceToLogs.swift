import Documents

extension Grafana {
  /// The link from a span to its logs as it was written before `tracesToLogsV2`.
  package struct LegacyTraceToLogs: Document, Equatable {
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
      optional("datasourceUid", \.datasourceUID, "The uid of the logs' datasource."),
      optional("tags", \.tags, "The span's tags that select its logs."),
      optional("mappedTags", \.mappedTags, "Such tags with the names they have in the logs."),
      optional("mapTagNamesEnabled", \.mapTagNamesEnabled, "Whether the mapped tags are used."),
      optional("spanStartTimeShift", \.spanStartTimeShift, "Added to the span's start."),
      optional("spanEndTimeShift", \.spanEndTimeShift, "Added to the span's end."),
      optional("filterByTraceID", \.filterByTraceID, "Whether lines must hold the trace ID."),
      optional("filterBySpanID", \.filterBySpanID, "Whether lines must hold the span ID."),
      optional("lokiSearch", \.lokiSearch, "Whether the search form asked Loki."),
      optional("customQuery", \.usesCustomQuery, "Whether the query below is used."),
      optional("query", \.query, "The query."),
    ]
  }
}
