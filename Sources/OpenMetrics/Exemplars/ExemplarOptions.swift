public import TraceContext

/// How a registry's metrics come by their exemplars.
public struct ExemplarOptions: Sendable {
  /// The label names that carry a span.
  public var labelNames: ExemplarLabelNames
  /// Where to find the span that the caller is in, if it is sampled; nil when exemplars are only taken from what the
  /// caller gives.
  public var currentSpan: (@Sendable () -> SampledSpan?)?
  /// The time of an observation; nil for ``Timestamp/now()``, which is fastest.
  public var clock: (@Sendable () -> Timestamp)?
  /// How long an exemplar stays at least before it is replaced.
  ///
  /// Within this time after one attempt, successful or not, the current span is not even looked up. Zero lets every
  /// observation store.
  public var interval: Duration

  /// Options that find the current span where ``TraceContext`` carries it, in `ServiceContext.current`.
  ///
  /// - Parameters:
  ///   - labelNames: The label names that carry a span.
  ///   - currentSpan: Where to find the span that the caller is in; give another closure for a tracer that carries its
  ///     spans elsewhere, and nil for no exemplars but those the caller gives.
  ///   - clock: The time of an observation; nil for ``Timestamp/now()``.
  ///   - interval: How long an exemplar stays at least before it is replaced.
  public init(
    labelNames: ExemplarLabelNames = .standard,
    currentSpan: (@Sendable () -> SampledSpan?)? = Self.spanOfServiceContext,
    clock: (@Sendable () -> Timestamp)? = nil,
    interval: Duration = .milliseconds(4)
  ) {
    self.labelNames = labelNames
    self.currentSpan = currentSpan
    self.clock = clock
    self.interval = interval
  }
}
