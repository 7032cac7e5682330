import TraceContext
public import Tracing

/// Carries the context's span and baggage between processes, as W3C has it and the configuration allows.
extension OTLPTracer {
  private static let traceparent = "traceparent"
  private static let tracestate = "tracestate"
  private static let baggage = "baggage"

  /// Takes the span and the baggage of the headers into the context.
  ///
  /// Without a valid `traceparent` the context's span is left as it is, so that the next span begins a new trace.
  public func extract<Carrier, Extract: Extractor>(
    _ carrier: Carrier,
    into context: inout ServiceContext,
    using extractor: Extract
  ) where Extract.Carrier == Carrier {
    if propagators.contains(.traceContext), let traceparent = extractor.extract(key: Self.traceparent, from: carrier) {
      let tracestate = extractor.extract(key: Self.tracestate, from: carrier)
      if let span = SpanReference(traceparent: traceparent, tracestate: tracestate) { context.span = span }
    }
    if propagators.contains(.baggage), let header = extractor.extract(key: Self.baggage, from: carrier) {
      context.baggage = Baggage(header: header)
    }
  }

  /// Writes the context's span and baggage into the headers.
  public func inject<Carrier, Inject: Injector>(
    _ context: ServiceContext,
    into carrier: inout Carrier,
    using injector: Inject
  ) where Inject.Carrier == Carrier {
    if propagators.contains(.traceContext), let span = context.span {
      injector.inject(span.traceparent, forKey: Self.traceparent, into: &carrier)
      if let tracestate = span.tracestate {
        injector.inject(tracestate, forKey: Self.tracestate, into: &carrier)
      }
    }
    if propagators.contains(.baggage), !context.baggage.isEmpty {
      injector.inject(context.baggage.header, forKey: Self.baggage, into: &carrier)
    }
  }
}
