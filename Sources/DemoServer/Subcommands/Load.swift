import ArgumentParser
import AsyncHTTPClient
import DemoServerInterface
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

/// `demo-server load`
struct Load: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: DemoServerCommand.load,
    abstract: "Makes requests to a demo server, spread over its routes, and counts the answers at the end.",
    discussion: """
      The load is open: requests begin at even intervals, whether those before are answered or not, as they would from \
      many users. Ends after --duration, or with SIGTERM; requests in flight are waited for.
      """
  )

  @Option(name: .customLong(DemoServerCommand.url), help: "Where the server is.", transform: HTTPTarget.parse)
  var url: HTTPTarget

  @Option(
    name: .customLong(DemoServerCommand.requestsPerSecond),
    help: "How many requests begin each second. (default: \(RequestRate.standard))",
    transform: RequestRate.parse
  )
  var requestsPerSecond = RequestRate.standard

  @Option(
    help: "After how many seconds to stop; without it only SIGTERM does.",
    transform: LoadDuration.parse
  )
  var duration: LoadDuration?

  @Option(
    help: ArgumentHelp(
      "How many requests may be without an answer; one more is skipped and counted. (default: \(FlightLimit.standard))"
    ),
    transform: FlightLimit.parse
  )
  var maxInFlight = FlightLimit.standard

  @Option(
    help: "After how many seconds without an answer a request has failed. (default: \(RequestTimeout.standard))",
    transform: RequestTimeout.parse
  )
  var timeout = RequestTimeout.standard

  func run(in surroundings: Surroundings) async -> ExitStatus {
    let logger = Logger.demoServer(surroundings.messages, level: .info)
    var configuration = HTTPClient.Configuration()
    configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = maxInFlight.number
    let client = HTTPClient(configuration: configuration)
    let counts = LoadCounts()
    let generator = LoadGenerator(
      target: url,
      pace: LoadPace(perSecond: requestsPerSecond.number, for: duration.map { .seconds($0.number) }),
      maximumInFlight: maxInFlight.number,
      sender: HTTPSender(client: client, timeout: .seconds(Int64(timeout.number))),
      counts: counts,
      chance: surroundings.chance,
      clock: surroundings.clock,
      logger: logger
    )
    do {
      let service = ServiceGroupConfiguration.ServiceConfiguration(
        service: generator,
        successTerminationBehavior: .gracefullyShutdownGroup
      )
      try await ServiceGroup(
        configuration: ServiceGroupConfiguration(
          services: [service],
          gracefulShutdownSignals: [.sigterm, .sigint],
          logger: logger
        )
      ).run()
      try await client.shutdown()
    } catch {
      logger.critical("expected the load to end by itself, found \(error)")
      return .failed
    }
    let report = counts.report
    surroundings.output.writeLine(report.description)
    return report.answered > 0 || report.sent == 0 ? .done : .failed
  }
}
