import DemoServerInterface
import OpenMetrics

extension Sequence<MetricFamily> {
  /// The samples with this name.
  func samples(_ name: StaticString) -> [Sample] {
    flatMap(\.samples).filter { $0.name == name.description }
  }

  /// The buckets of the server's histogram.
  var buckets: [Sample] {
    flatMap(\.samples).filter { $0.name == "\(DemoServerFacts.latencyHistogram)_bucket" }
  }

  /// How many requests were counted, by method, route and status.
  var requests: [String: Double] {
    Dictionary(
      uniqueKeysWithValues: samples(DemoServerFacts.requestsCounter)
        .map { ($0.labels.map(\.value).joined(separator: " "), $0.value) }
    )
  }
}

extension Sample {
  func label(_ name: String) -> String? { labels.first { $0.name == name }?.value }
}

extension Exemplar {
  func label(_ name: String) -> String? { labels.first { $0.name == name }?.value }
}
