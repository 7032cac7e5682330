import Doctor
import DoctorTesting

extension Breakage {
  static let ofApplication: [Breakage] = [
    Breakage(
      "the application does not run", breaks: "application.answers", found: "connection refused", remedy: "start it"
    ) { $0.stopped = [.application("shop")] },
    Breakage(
      "the metrics are elsewhere", breaks: "application.answers", found: "404 Not Found", remedy: "under which path"
    ) { $0.application.path = "/actuator/prometheus" },
    Breakage(
      "text format", breaks: "application.openmetrics", found: "Content-Type text/plain; version=0.0.4",
      remedy: "EnableOpenMetrics"
    ) {
      $0.application.contentType = "text/plain; version=0.0.4; charset=utf-8"
      $0.application.exposition = "# TYPE hits counter\nhits 1\n"
    },
    Breakage(
      "exemplars in the text format", breaks: "application.openmetrics",
      found: "what looks like exemplars in it is not",
      remedy: "EnableOpenMetrics"
    ) { $0.application.contentType = "text/plain; version=0.0.4; charset=utf-8" },
    Breakage(
      "no Content-Type, which fails the scrape too", breaks: "application.openmetrics", found: "no Content-Type",
      remedy: "answer with `application/openmetrics-text"
    ) {
      $0.application.contentType = ""
      $0.prometheus.targets[0].health = "down"
      $0.prometheus.targets[0].lastError = "received unsupported Content-Type \"\" and no fallback_scrape_protocol"
    },
    Breakage(
      "a page for browsers", breaks: "application.openmetrics", found: "Content-Type text/html",
      remedy: "the address of the metrics"
    ) { $0.application.contentType = "text/html" },
    Breakage(
      "a version nobody asked for", breaks: "application.openmetrics", found: "version=2.0.0", remedy: "version 1.0.0"
    ) { $0.application.contentType = "application/openmetrics-text; version=2.0.0" },
    Breakage(
      "cut off", breaks: "application.openmetrics", found: "line 10, column 1: expected # EOF", remedy: "end the text"
    ) { $0.application.exposition.removeLast("# EOF\n".count) },
    Breakage(
      "no exemplar", breaks: "application.exemplars", found: "without a single exemplar", remedy: "that is traced"
    ) { $0.application.exposition = "# TYPE hits counter\nhits_total 1\n# EOF\n" },
    Breakage(
      "labels that are too long", breaks: "application.labels", found: "243 characters of labels", remedy: "shorten"
    ) { $0.application.exposition.replace("TraceID=", with: "url=\"\(String(repeating: "x", count: 201))\",TraceID=") },
    Breakage(
      "no trace ID", breaks: "application.labels", found: "no trace ID on any exemplar", remedy: "the request's trace"
    ) { $0.application.exposition.replace("TraceID=", with: "order=") },
    Breakage(
      "a trace ID that is none", breaks: "application.labels", found: "TraceID=\"zbf9", remedy: "in hex"
    ) { $0.application.exposition.replace("\"4bf9", with: "\"zbf9") },
    Breakage(
      "an exemplar above its bucket", breaks: "application.range", found: "above 0.1 and up to 0.5",
      remedy: "the one bucket"
    ) { $0.application.exposition.replace(" 0.18 ", with: " 0.6 ") },
    Breakage(
      "an exemplar below its bucket", breaks: "application.range", found: "above 0.1 and up to 0.5",
      remedy: "the one bucket"
    ) { $0.application.exposition.replace(" 0.18 ", with: " 0.05 ") },
    Breakage(
      "nanoseconds", breaks: "application.unit", found: "an exemplar of 700000000 above the largest finite bucket",
      remedy: "looks like nanoseconds, which is 700 ms; divide by 1,000,000,000"
    ) { $0.application.exposition = WholeChain.exposition(factor: 1e9) },
    Breakage(
      "milliseconds", breaks: "application.unit", found: "all 40 observations are in +Inf",
      remedy: "looks like milliseconds, which is 700 ms; divide by 1,000"
    ) {
      $0.application.exposition = WholeChain.exposition(factor: 1e3)
      $0.application.exposition.replace("} 4", with: "} 40")
      $0.application.exposition.replace("_count 4", with: "_count 40")
    },
  ]
}
