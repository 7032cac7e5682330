/// What is read of a span, by the names that OTLP's JSON has.
package struct ReceivedSpan: Decodable, Sendable {
  package struct Status: Decodable, Sendable {
    package let code: Int?
  }

  package let traceId: String
  package let spanId: String
  package let parentSpanId: String?
  package let name: String
  package let kind: Int
  package let status: Status?
}

/// `ExportTraceServiceRequest`, as far as it is read.
struct TraceRequest: Decodable {
  struct ResourceSpans: Decodable {
    let scopeSpans: [ScopeSpans]
  }

  struct ScopeSpans: Decodable {
    let spans: [ReceivedSpan]
  }

  let resourceSpans: [ResourceSpans]
}
