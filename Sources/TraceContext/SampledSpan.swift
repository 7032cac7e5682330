/// A span that is recorded, by what a link to it needs and no more.
public struct SampledSpan: Hashable, Sendable {
  /// The trace that the span is part of.
  public let traceID: TraceID
  /// The span itself.
  public let spanID: SpanID

  /// A span that is known to be recorded.
  public init(traceID: TraceID, spanID: SpanID) {
    self.traceID = traceID
    self.spanID = spanID
  }

  /// The span, or nil when it is not sampled.
  public init?(_ span: SpanReference) {
    guard span.isSampled else { return nil }
    self.init(traceID: span.traceID, spanID: span.spanID)
  }
}
