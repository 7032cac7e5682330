import Logging
import OTLPTracing
import OpenMetrics
import ServiceLifecycle
import Tracing

/// The server and what it needs, in the order in which a service group is to start them.
struct DemoServices {
  /// How long a graceful shutdown may take in all; less than a container is given.
  static let shutdownLimit = Duration.seconds(12)

  let services: [any Service]

  /// - Parameters:
  ///   - onRunning: Called with the port once it listens.
  /// - Throws: `MetricError` when the names of two metrics clash.
  init(
    _ settings: ServerSettings,
    in surroundings: Surroundings,
    logger: Logger,
    onRunning: @escaping @Sendable (Int) async -> Void = { _ in }
  ) throws(MetricError) {
    let registry = MetricRegistry(exemplars: ExemplarOptions(labelNames: settings.exemplarLabels))
    let metrics = settings.instrumentation == .none ? nil : try RequestMetrics(registry)
    let exporting =
      settings.instrumentation == .all
      ? OTLPTracer(settings.tracing, logger: logger, metrics: OpenMetricsFactory(registry)) : nil
    try registry.register(ProcessMetrics())
    let application = DemoApplication.make(
      settings,
      registry: registry,
      metrics: metrics,
      tracer: exporting ?? NoOpTracer() as any Tracer,
      in: surroundings,
      logger: logger,
      onRunning: onRunning
    )
    // A group ends its last service first: the tracer still exports what the server's last requests leave.
    let services: [(any Service)?] = [exporting, application]
    self.services = services.compactMap { $0 }
  }
}
