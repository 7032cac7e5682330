import Documents

extension Grafana {
  /// The link from a span to its metrics.
  package struct TraceToMetrics: Document, Equatable {
    package var datasourceUID: String?
    package var spanStartTimeShift: Resolvable<Interval>?
    package var spanEndTimeShift: Resolvable<Interval>?
    package var tags: [TraceTag] = []
    package var queries: [TraceMetricQuery] = []

    package init() {}

    package static let fields: Fields<Self> = [
      optional("datasourceUid", \.datasourceUID, "The uid of the Prometheus datasource."),
      optional("spanStartTimeShift", \.spanStartTimeShift, "Added to the span's start, such as -5m."),
      optional("spanEndTimeShift", \.spanEndTimeShift, "Added to the span's end, such as 5m."),
      optional("tags", \.tags, "The span's tags that $$__tags in a query stands for."),
      optional("queries", \.queries, "One link for each."),
    ]
  }
}
