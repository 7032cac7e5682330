import Documents

extension Grafana {
  /// The link from a span to its metrics.
  package struct TraceToMetrics: GrafanaDocument {
    package var datasourceUID: String?
    package var spanStartTimeShift: Resolvable<Interval>?
    package var spanEndTimeShift: Resolvable<Interval>?
    package var tags: [TraceTag] = []
    package var queries: [TraceMetricQuery] = []

    package init() {}

    package static let fields: Fields<Self> = [
      .field("datasourceUid", \.datasourceUID, "The uid of the Prometheus datasource."),
      .field("spanStartTimeShift", \.spanStartTimeShift, "Added to the span's start, such as -5m."),
      .field("spanEndTimeShift", \.spanEndTimeShift, "Added to the span's end, such as 5m."),
      .field("tags", \.tags, "The span's tags that $$__tags in a query stands for."),
      .field("queries", \.queries, "One link for each."),
    ]
  }
}
