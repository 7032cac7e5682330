public import Instrumentation

extension ServiceContext {
  /// The span that work done in this context belongs to.
  ///
  /// A tracer sets it when a span begins; exemplars, loggers and outgoing requests read it.
  public var span: SpanReference? {
    get { self[SpanKey.self] }
    set { self[SpanKey.self] = newValue }
  }

  /// The span that work done in this context belongs to, if it is sampled.
  ///
  /// Costs less than ``span``, of which other modules release what they do not need through its metadata.
  public var sampledSpan: SampledSpan? {
    guard let span = self[SpanKey.self] else { return nil }
    return SampledSpan(span)
  }

  private enum SpanKey: ServiceContextKey {
    typealias Value = SpanReference
    static var nameOverride: String? { "span" }
  }
}
