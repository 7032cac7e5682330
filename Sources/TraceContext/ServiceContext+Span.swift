public import Instrumentation

extension ServiceContext {
  /// The span that work done in this context belongs to.
  ///
  /// A tracer sets it when a span begins; exemplars, loggers and outgoing requests read it.
  public var span: SpanReference? {
    get { self[SpanKey.self] }
    set { self[SpanKey.self] = newValue }
  }

  private enum SpanKey: ServiceContextKey {
    typealias Value = SpanReference
    static var nameOverride: String? { "span" }
  }
}
