import DoctorTesting

/// An application that is no good example: its metrics are what a test says.
enum ShopStandIn {
  private static let histogram = "http_request_durations_histogram_seconds"
  private static let trace = "4730c8f4b45465a501b2b42e0589b891"

  /// Durations in nanoseconds among buckets of seconds: all in `+Inf`.
  static func nanoseconds(_ tempo: DocumentedTempo) -> DocumentedApplication {
    tempo.receive(trace: trace)
    return DocumentedApplication(
      exposition: metrics("0", "20 # {TraceID=\"\(trace)\"} 6.1782157e+07") + "# EOF\n")
  }

  /// The 0.0.4 text format, which has no exemplars, whatever is asked for.
  static func textOnly(_ tempo: DocumentedTempo) -> DocumentedApplication {
    tempo.receive(trace: trace)
    var application = DocumentedApplication(exposition: metrics("20", "20"))
    application.contentType = "text/plain; version=0.0.4; charset=utf-8"
    return application
  }

  private static func metrics(_ fast: String, _ all: String) -> String {
    """
    # TYPE \(histogram) histogram
    \(histogram)_bucket{le="0.1"} \(fast)
    \(histogram)_bucket{le="1.0"} \(fast)
    \(histogram)_bucket{le="+Inf"} \(all)
    \(histogram)_sum 1.0
    \(histogram)_count 20

    """
  }
}
