import Documents

extension Grafana {
  /// The link from a span to its logs.
  package struct TraceToLogs: Document, Equatable {
    package var datasourceUID: String?
    package var spanStartTimeShift: Resolvable<Interval>?
    package var spanEndTimeShift: Resolvable<Interval>?
    package var tags: [TraceTag] = []
    package var filterByTraceID: Resolvable<Bool>?
    package var filterBySpanID: Resolvable<Bool>?
    package var usesCustomQuery: Resolvable<Bool>?
    package var query: String?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("datasourceUid", \.datasourceUID, "The uid of the logs' datasource."),
      optional("spanStartTimeShift", \.spanStartTimeShift, "Added to the span's start, such as -5m."),
      optional("spanEndTimeShift", \.spanEndTimeShift, "Added to the span's end, such as 5m."),
      optional("tags", \.tags, "The span's tags that select its logs."),
      optional("filterByTraceID", \.filterByTraceID, "Whether lines must hold the trace ID."),
      optional("filterBySpanID", \.filterBySpanID, "Whether lines must hold the span ID."),
      optional("customQuery", \.usesCustomQuery, "Whether the query below is used."),
      optional("query", \.query, "The query; $${__span.tags.name} stands for a tag, $${__tags} for all of them."),
    ]
  }
}
