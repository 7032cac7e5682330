import ArgumentParser
import DemoServerInterface
import Logging
import ServiceLifecycle
import UnixSignals

/// `demo-server serve`, or `demo-server` alone
struct Serve: Subcommand {
  static let configuration = CommandConfiguration(
    abstract: "Serves a shop that only pretends, with its metrics, and its health under \(HealthEndpoint.path).",
    discussion: """
      Work is simulated; how long it takes is log-normally distributed. In the order of how often the load asks:

      \(ShopRoute.allCases.map(line).joined(separator: "\n"))

      Spans go where OpenTelemetry's variables say: OTEL_EXPORTER_OTLP_ENDPOINT (http://localhost:4318), \
      OTEL_TRACES_SAMPLER, OTEL_SERVICE_NAME and the others. SIGTERM lets requests in flight finish and sends what \
      spans are left.
      """
  )

  @OptionGroup var options: ServerOptions

  private static func line(_ route: ShopRoute) -> String {
    "  \(route.method) \(route.path) (\(Int((route.share * 100).rounded())) %): \(route.summary)"
  }

  func run(in surroundings: Surroundings) async -> ExitStatus {
    let settings: ServerSettings
    do throws(ServerSettings.Problems) {
      settings = try ServerSettings(options, environment: surroundings.environment)
    } catch {
      for line in error.lines { surroundings.messages.writeLine(line) }
      return .badInput
    }
    let logger = Logger.demoServer(surroundings.messages, level: settings.logLevel.level)
    for name in settings.unknownVariables {
      logger.warning("\(name) is no variable of \(DemoServerFacts.program); see --help")
    }
    do {
      let services = try DemoServices(settings, in: surroundings, logger: logger).services
      var group = ServiceGroupConfiguration(
        services: services,
        gracefulShutdownSignals: [.sigterm, .sigint],
        logger: logger
      )
      group.maximumGracefulShutdownDuration = DemoServices.shutdownLimit
      try await ServiceGroup(configuration: group).run()
      return .done
    } catch {
      logger.critical(
        """
        expected to serve on \(settings.host.text):\(settings.port.number), found \(error); \
        free the address, or choose another with --host and --port
        """
      )
      return .failed
    }
  }
}
