import Documents
import OrderedCollections

extension Collector {
  /// Serves metrics for Prometheus to scrape.
  package struct PrometheusExporter: Section {
    package var endpoint: String?
    package var enableOpenMetrics: Bool?
    package var sendTimestamps: Bool?
    package var addMetricSuffixes: Bool?
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("endpoint", \.endpoint, "The address it listens on."),
      .field("enable_open_metrics", \.enableOpenMetrics, "Whether OpenMetrics is served, which alone has exemplars."),
      .field("send_timestamps", \.sendTimestamps, "Whether samples carry their times."),
      .field("add_metric_suffixes", \.addMetricSuffixes, "Whether names end in their unit and type."),
      .rest(\.rest),
    ]
  }
}
