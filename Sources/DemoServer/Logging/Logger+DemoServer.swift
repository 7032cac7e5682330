import DemoServerInterface
import Logging
import TraceContext
import Tracing

extension Logger {
  /// Logs JSON lines, in a span with its IDs.
  static func demoServer(_ stream: any TextStream, level: Logger.Level) -> Logger {
    var logger = Logger(label: DemoServerFacts.program) { _ in
      JSONLineLogHandler(to: stream, metadataProvider: .currentSpan)
    }
    logger.logLevel = level
    return logger
  }
}

extension Logger.MetadataProvider {
  /// `trace_id` and `span_id` of the span that the line is logged in.
  static let currentSpan = Logger.MetadataProvider {
    guard let span = ServiceContext.current?.span else { return [:] }
    return ["trace_id": "\(span.traceID)", "span_id": "\(span.spanID)"]
  }
}
