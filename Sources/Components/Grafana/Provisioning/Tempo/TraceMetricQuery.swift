import Documents

extension Grafana {
  /// One link from a span to a metric.
  package struct TraceMetricQuery: Document, Equatable {
    package var name: String?
    package var query: String?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("name", \.name, "What the link says."),
      optional("query", \.query, "The PromQL query; $$__tags in it stands for the span's tags."),
    ]
  }
}

extension Grafana.TraceMetricQuery {
  package init(_ name: String, _ query: String) {
    self.name = name
    self.query = query
  }
}
