import HTTPTypes
import Instrumentation

/// Finds in a request's headers what came with it of a trace.
struct HeaderExtractor: Extractor {
  /// Those that tracers ask for, of each request: parsed once.
  private static let names = Dictionary(
    uniqueKeysWithValues: ["traceparent", "tracestate", "baggage"].compactMap { key in
      HTTPField.Name(key).map { (key, $0) }
    }
  )

  func extract(key: String, from headers: HTTPFields) -> String? {
    (Self.names[key] ?? HTTPField.Name(key)).flatMap { headers[$0] }
  }
}
