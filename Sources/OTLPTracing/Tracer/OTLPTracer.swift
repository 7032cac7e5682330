public import CoreMetrics
public import Logging
public import ServiceLifecycle
import TraceContext
public import Tracing

/// Makes spans, and exports the sampled ones with OTLP over HTTP while it runs as a service.
///
/// Put it before the services whose spans it exports: a service group ends the last service first, so that the spans of
/// the last requests are still exported.
///
/// ```swift
/// import Logging
/// import OTLPTracing
/// import ServiceLifecycle
/// import Tracing
///
/// func run(_ server: any Service, environment: [String: String], logger: Logger) async throws {
///   let tracer = OTLPTracer(try OTLPConfiguration(environment: environment), logger: logger)
///   InstrumentationSystem.bootstrap(tracer)
///   let services: [any Service] = [tracer, server]
///   try await ServiceGroup(services: services, gracefulShutdownSignals: [.sigterm], logger: logger).run()
/// }
/// ```
public final class OTLPTracer: Tracer, Service {
  public typealias Span = OTLPSpan

  private let isDisabled: Bool
  private let sampler: Sampler
  let propagators: Set<Propagator>
  private let limits: SpanLimits
  private let identifiers: IdentifierSource
  private let processor: BatchSpanProcessor

  /// A tracer; nothing is sent before ``run()``.
  ///
  /// - Parameters:
  ///   - configuration: What to record, and where to send it.
  ///   - logger: Told when exporting begins to fail, goes well again, or drops spans.
  ///   - metrics: Where to count what becomes of spans, by the names that OpenTelemetry gives an SDK's metrics; nil
  ///     counts nowhere. Its counters are incremented where spans end.
  public convenience init(
    _ configuration: OTLPConfiguration,
    logger: Logger,
    metrics: (any MetricsFactory)? = nil
  ) {
    self.init(
      configuration,
      identifiers: IdentifierSource(),
      processor: BatchSpanProcessor(configuration, logger: logger, metrics: metrics, time: .system)
    )
  }

  init(_ configuration: OTLPConfiguration, identifiers: IdentifierSource, processor: BatchSpanProcessor) {
    isDisabled = configuration.isDisabled
    sampler = configuration.sampler
    propagators = configuration.propagators
    limits = configuration.limits
    self.identifiers = identifiers
    self.processor = processor
  }

  /// Begins a span: a child of the context's span, or the first of a new trace.
  ///
  /// - Parameters:
  ///   - operationName: What is done, in words that many spans share.
  ///   - context: Whose span is the parent.
  ///   - kind: The span's part in a call between services.
  ///   - instant: When the span begins; only read when the span is sampled.
  ///   - function: Not recorded.
  ///   - fileID: Not recorded.
  ///   - line: Not recorded.
  public func startSpan<Instant: TracerInstant>(
    _ operationName: String,
    context: @autoclosure () -> ServiceContext,
    ofKind kind: SpanKind,
    at instant: @autoclosure () -> Instant,
    function: String,
    file fileID: String,
    line: UInt
  ) -> OTLPSpan {
    var context = context()
    if isDisabled { return OTLPSpan(context: context) }
    let parent = context.span
    var reference = reference(childOf: parent)
    guard sampler.samples(reference.traceID, parent: parent) else {
      context.span = reference
      return OTLPSpan(context: context)
    }
    reference.flags.insert(.sampled)
    let data = SpanData(
      reference: reference,
      parent: parent,
      kind: kind,
      start: instant().nanosecondsSinceEpoch,
      name: operationName
    )
    let recording = SpanRecording(data, limits: limits)
    context.span = reference
    context.recording = recording
    return OTLPSpan(context: context, recording: recording, processor: processor)
  }

  /// The span that the context belongs to, unless it is another process's.
  public func activeSpan(identifiedBy context: ServiceContext) -> OTLPSpan? {
    guard let reference = context.span, !reference.isRemote else { return nil }
    return OTLPSpan(context: context, recording: context.recording, processor: processor)
  }

  /// Asks for the export of all spans that have ended, and returns at once.
  public func forceFlush() {
    processor.requestFlush()
  }

  /// Exports spans until the graceful shutdown, then those that are left, for as long as
  /// ``OTLPConfiguration/shutdownTimeout`` allows.
  ///
  /// - Throws: When a file of ``TLSOptions`` cannot be used, or the HTTP client cannot be shut down. That spans cannot be exported is logged and counted, not thrown.
  public func run() async throws {
    if isDisabled {
      // A service that returns would end its whole group.
      try? await gracefulShutdown()
    } else {
      try await processor.run()
    }
  }

  /// A new span of the parent's trace, or of a new one, that is not sampled yet.
  private func reference(childOf parent: SpanReference?) -> SpanReference {
    let spanID = identifiers.nextSpanID()
    guard let parent else {
      return SpanReference(traceID: identifiers.nextTraceID(), spanID: spanID, flags: .random)
    }
    return SpanReference(
      traceID: parent.traceID,
      spanID: spanID,
      flags: parent.flags.subtracting(.sampled),
      state: parent.state
    )
  }
}
