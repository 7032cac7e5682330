public import Tracing

/// What is recorded, and where it is sent.
///
/// ```swift
/// import OTLPTracing
///
/// var configuration = OTLPConfiguration(serviceName: "checkout")
/// configuration.sampler = .parentBased(root: .alwaysOff)
/// ```
public struct OTLPConfiguration: Sendable {
  /// Whether no span is made or sent, and incoming trace context is only passed on.
  public var isDisabled: Bool
  /// What the spans come from, such as `service.name`.
  public var resource: SpanAttributes
  /// Which spans are recorded.
  public var sampler: Sampler
  /// What is carried between processes; `OTEL_SDK_DISABLED` leaves it on.
  public var propagators: Set<Propagator>
  /// How much one span may hold.
  public var limits: SpanLimits
  /// How spans wait for their export.
  public var batch: BatchOptions
  /// Where spans are sent, and how.
  public var exporter: ExporterOptions
  /// How long the graceful shutdown may take to export the spans that are left.
  public var shutdownTimeout: Duration

  /// Those of OpenTelemetry: trace context and baggage.
  static let standardPropagators: Set<Propagator> = [.traceContext, .baggage]

  /// A configuration with OpenTelemetry's defaults: all traces that begin here, to `http://localhost:4318/v1/traces`.
  ///
  /// - Parameters:
  ///   - serviceName: The resource's `service.name`.
  ///   - resource: More about what the spans come from.
  public init(serviceName: String, resource: SpanAttributes = [:]) {
    isDisabled = false
    self.resource = Resource.ofLibrary
    self.resource.merge(resource)
    self.resource.set(Resource.serviceName, value: .string(serviceName))
    sampler = .standard
    propagators = Self.standardPropagators
    limits = SpanLimits()
    batch = BatchOptions()
    exporter = ExporterOptions()
    shutdownTimeout = .seconds(5)
  }
}
