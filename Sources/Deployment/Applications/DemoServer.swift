import DemoServerInterface
import Values

/// What the bundled demo server is, as the rest of the deployment must know it.
public enum DemoServer {
  /// The histogram of its requests' durations.
  public static let latencyHistogram = MetricName(known: DemoServerFacts.latencyHistogram)

  /// The counter of its requests, with the labels `method`, `route` and `status`.
  public static let requestsCounter = MetricName(known: DemoServerFacts.requestsCounter)

  /// Where its buckets end.
  public static let buckets: [PrometheusDuration] = DemoServerFacts.bucketMilliseconds.map { .milliseconds($0) }

  /// How a deployment file calls it.
  static let word = "demo"
}

extension Port {
  /// Where the demo server listens.
  public static let demoServer = Port(known: DemoServerFacts.port)
}
