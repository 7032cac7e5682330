/// What is carried between processes in headers, by the names of `OTEL_PROPAGATORS`.
public enum Propagator: String, CaseIterable, Hashable, Sendable {
  /// The span, in `traceparent` and `tracestate`, as W3C trace context has it.
  case traceContext = "tracecontext"
  /// What the application attached to the trace, in `baggage`, as W3C has it.
  case baggage
}
