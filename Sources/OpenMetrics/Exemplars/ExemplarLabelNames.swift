import TraceContext

/// Under which label names an exemplar carries its span.
///
/// Grafana finds the link to a trace by the first of these, so both sides must be told the same name.
public struct ExemplarLabelNames: Hashable, Sendable {
  /// `TraceID` and `span_id`.
  public static let standard = ExemplarLabelNames(checkedTraceID: "TraceID", spanID: "span_id")

  /// The label that carries the trace ID's 32 digits.
  public let traceID: String
  /// The label that carries the span ID's 16 digits, or nil when exemplars carry none.
  public let spanID: String?

  /// Names of the caller's choosing.
  ///
  /// - Parameters:
  ///   - traceID: The trace ID's label.
  ///   - spanID: The span ID's label; nil leaves the span ID out.
  /// - Throws: ``MetricError`` when a name is not a label name, both are the same, or they leave no room for the IDs
  ///   within the 128 code points of an exemplar.
  public init(traceID: String, spanID: String?) throws(MetricError) {
    for name in [traceID, spanID].compactMap({ $0 }) where !MetricGrammar.isLabelName(name) {
      throw .invalidLabelName(name, metric: "exemplars")
    }
    guard traceID != spanID else { throw .repeatedLabelName(traceID, metric: "exemplars") }
    let digits = TraceID.hexDigitCount + (spanID == nil ? 0 : SpanID.hexDigitCount)
    let length = traceID.unicodeScalars.count + (spanID?.unicodeScalars.count ?? 0) + digits
    guard length <= ExemplarLabels.maximumLength else { throw .exemplarLabelNamesTooLong(length: length) }
    self.init(checkedTraceID: traceID, spanID: spanID)
  }

  private init(checkedTraceID traceID: String, spanID: String?) {
    self.traceID = traceID
    self.spanID = spanID
  }
}
