import Logging
import OTLPTracing
import Tracing

/// Starting and ending spans of `OTLPTracing`, which client_golang has no counterpart of.
///
/// Nobody exports, so the queue is full from some point on: a span then costs what it costs where it is made.
enum SpanBenchmark {
  static func rows() -> [Row] {
    [false, true].flatMap { isSampled in
      let tracer = tracer(isSampled ? .alwaysOn : .alwaysOff)
      let name = isSampled ? "sampled" : "unsampled"
      return [
        Row("start and end a span, \(name)", measure(1) { spans($0, tracer) }, goal: nil),
        Row("start and end a span, \(name)", threads: 8, measure(8) { spans($0, tracer) }, goal: nil),
        Row("the same with 4 attributes", measure(1) { spansWithAttributes($0, tracer) }, goal: nil),
      ]
    }
  }

  private static func tracer(_ sampler: Sampler) -> OTLPTracer {
    var configuration = OTLPConfiguration(serviceName: "benchmark")
    configuration.sampler = sampler
    return OTLPTracer(configuration, logger: Logger(label: "benchmark") { _ in SwiftLogNoOpLogHandler() })
  }

  private static func measure(_ threads: Int, _ work: @escaping @Sendable (Int) -> Void) -> Measurement {
    Stopwatch.measure(threads: threads, work)
  }

  private static func spans(_ operations: Int, _ tracer: OTLPTracer) {
    for _ in 0..<operations { tracer.startSpan("GET /", context: .topLevel, ofKind: .server).end() }
  }

  private static func spansWithAttributes(_ operations: Int, _ tracer: OTLPTracer) {
    for _ in 0..<operations {
      let span = tracer.startSpan("GET /", context: .topLevel, ofKind: .server)
      if span.isRecording {
        span.updateAttributes { attributes in
          attributes["http.request.method"] = "GET"
          attributes["http.route"] = "/"
          attributes["url.path"] = "/"
          attributes["http.response.status_code"] = 200
        }
      }
      span.end()
    }
  }
}
