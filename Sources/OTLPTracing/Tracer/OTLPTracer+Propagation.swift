import TraceContext
public import Tracing

/// Carries the context's span between processes, as W3C trace context has it.
extension OTLPTracer {
  private static let traceparent = "traceparent"
  private static let tracestate = "tracestate"

  /// Takes the span that the headers name into the context.
  ///
  /// Without a valid `traceparent` the context is left as it is, so that the next span begins a new trace.
  public func extract<Carrier, Extract: Extractor>(
    _ carrier: Carrier,
    into context: inout ServiceContext,
    using extractor: Extract
  ) where Extract.Carrier == Carrier {
    guard let traceparent = extractor.extract(key: Self.traceparent, from: carrier) else { return }
    let tracestate = extractor.extract(key: Self.tracestate, from: carrier)
    guard let span = SpanReference(traceparent: traceparent, tracestate: tracestate) else { return }
    context.span = span
  }

  /// Writes the context's span into the headers.
  public func inject<Carrier, Inject: Injector>(
    _ context: ServiceContext,
    into carrier: inout Carrier,
    using injector: Inject
  ) where Inject.Carrier == Carrier {
    guard let span = context.span else { return }
    injector.inject(span.traceparent, forKey: Self.traceparent, into: &carrier)
    if let tracestate = span.tracestate {
      injector.inject(tracestate, forKey: Self.tracestate, into: &carrier)
    }
  }
}
