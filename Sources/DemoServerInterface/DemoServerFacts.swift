/// What the demo server and the files that are rendered around it must agree on.
///
/// A target of its own without dependencies, so that neither has to link the other.
package enum DemoServerFacts {
  /// The executable's name, which is also where it stands in its image.
  package static let program = "demo-server"

  /// Where it listens unless it is told otherwise.
  package static let port: UInt16 = 7777

  /// The histogram of its requests' durations in seconds, without labels.
  package static let latencyHistogram: StaticString = "http_request_durations_histogram_seconds"

  /// Where the histogram's buckets end, in milliseconds.
  package static let bucketMilliseconds =
    [5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000]

  /// The counter of its requests, with the labels `method`, `route` and `status`.
  package static let requestsCounter: StaticString = "http_requests_total"
}
