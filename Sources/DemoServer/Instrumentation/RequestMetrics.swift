import DemoServerInterface
import OpenMetrics

/// What is measured of each request.
struct RequestMetrics: Sendable {
  /// In seconds; made inside the request's span, an observation leaves an exemplar of it.
  let durations: Histogram
  let requests: Family<Counter>

  init(_ registry: MetricRegistry) throws(MetricError) {
    durations = try registry.histogram(
      DemoServerFacts.latencyHistogram.description,
      unit: "seconds",
      help: "HTTP request latency distributions.",
      buckets: Buckets(DemoServerFacts.bucketMilliseconds.map { Double($0) / 1_000 })
    )
    requests = try registry.counter(
      DemoServerFacts.requestsCounter.description,
      help: "HTTP requests that were answered, by method, route and status.",
      labels: ["method", "route", "status"]
    )
  }
}
