import Values

/// What the bundled demo server is, as the rest of the deployment must know it.
public enum DemoServer {
  /// The histogram of its requests' durations.
  public static let latencyHistogram = MetricName(known: "http_request_durations_histogram_seconds")

  /// The counter of its requests, with the labels `method`, `route` and `status`.
  public static let requestsCounter = MetricName(known: "http_requests_total")

  /// Where its buckets end.
  public static let buckets: [PrometheusDuration] =
    [5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000].map { .milliseconds($0) }

  /// The executable's name, which is also where it stands in its image.
  package static let program = "demo-server"

  /// How a deployment file calls it.
  static let word = "demo"

  /// The environment variables by which it is configured, beside OpenTelemetry's own.
  package enum Variable {
    package static let port = "DEMO_SERVER_PORT"
    package static let metricsPath = "DEMO_SERVER_METRICS_PATH"
    package static let traceIDLabel = "DEMO_SERVER_TRACE_ID_LABEL"
    package static let spanIDLabel = "DEMO_SERVER_SPAN_ID_LABEL"

    static let all = [port, metricsPath, traceIDLabel, spanIDLabel]
  }
}
