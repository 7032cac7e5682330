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

  /// Writes metrics to Prometheus; exemplars go along.
  package struct RemoteWriteExporter: Section {
    package var endpoint: String?
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("endpoint", \.endpoint, "The receiver's URL."),
      .rest(\.rest),
    ]
  }

  /// Sends OTLP.
  package struct OTLPExporter: Section {
    package var endpoint: String?
    package var tracesEndpoint: String?
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("endpoint", \.endpoint, "The receiver, as host:port or as a URL."),
      .field("traces_endpoint", \.tracesEndpoint, "The receiver of traces alone, as a URL."),
      .rest(\.rest),
    ]
  }
}
