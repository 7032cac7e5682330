import Hummingbird
import HummingbirdCore
import Logging
import OpenMetrics
import Tracing

/// The server as Hummingbird runs it: the shop's routes, instrumented, behind what operators ask.
enum DemoApplication {
  typealias Responder = OperationsResponder<RouterResponder<BasicRequestContext>>

  /// What one header field, and what all fields of a request, may have in bytes.
  private static let maximumHeaderSize = 16 * 1024
  private static let maximumHeaderCount = 100

  /// - Parameters:
  ///   - registry: What is exposed.
  ///   - metrics: What is measured of requests; nil leaves them without metrics and spans.
  ///   - onRunning: Called with the port once it listens.
  static func make(
    _ settings: ServerSettings,
    registry: MetricRegistry,
    metrics: RequestMetrics?,
    tracer: any Tracer,
    in surroundings: Surroundings,
    logger: Logger,
    onRunning: @escaping @Sendable (Int) async -> Void
  ) -> Application<Responder> {
    let router = Router(context: BasicRequestContext.self, options: .autoGenerateHeadEndpoints)
    if let metrics {
      router.add(middleware: RequestInstrumentation(metrics: metrics, tracer: tracer, clock: surroundings.clock))
    }
    let work = SimulatedWork(clock: surroundings.clock, chance: surroundings.chance, scale: settings.workScale.factor)
    Shop(work: work, tracer: tracer).addRoutes(to: router)
    return Application(
      responder: OperationsResponder(
        metricsPath: settings.metricsPath.text,
        metrics: MetricsEndpoint(registry: registry),
        routes: router.buildResponder()
      ),
      server: .http1(configuration: connections(settings)),
      configuration: ApplicationConfiguration(
        address: .hostname(settings.host.text, port: settings.port.number),
        availableConnectionsDelegate: .maximum(settings.maximumConnections.number, logger: logger)
      ),
      onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? settings.port.number) },
      logger: logger
    )
  }

  private static func connections(_ settings: ServerSettings) -> HTTP1Channel.Configuration {
    HTTP1Channel.Configuration(
      idleTimeout: .seconds(Int64(settings.idleTimeout.number)),
      httpDecoderConfiguration: HTTP1Channel.Configuration.DecoderConfiguration(
        maxHeaderFieldSize: maximumHeaderSize,
        maxHeaderListSize: maximumHeaderSize,
        maxHeaderFieldCount: maximumHeaderCount
      )
    )
  }
}
