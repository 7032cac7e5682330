import Documents
import OrderedCollections

extension Collector {
  /// Serves metrics for Prometheus to scrape.
  package struct PrometheusExporter: Document, Equatable {
    package var endpoint: String?
    package var enableOpenMetrics: Bool?
    package var sendTimestamps: Bool?
    package var addMetricSuffixes: Bool?
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("endpoint", \.endpoint, "The address it listens on."),
      optional("enable_open_metrics", \.enableOpenMetrics, "Whether OpenMetrics is served, which alone has exemplars."),
      optional("send_timestamps", \.sendTimestamps, "Whether samples carry their times."),
      optional("add_metric_suffixes", \.addMetricSuffixes, "Whether names end in their unit and type."),
      remaining(\.rest),
    ]
  }
}
