import ArgumentParser
import AsyncHTTPClient
import DemoServerInterface
import NIOCore
import NIOHTTP1

/// `demo-server health`
struct Health: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: DemoServerCommand.health,
    abstract: "Exits with 0 where the server of this machine or container answers, and with 1 where it does not."
  )

  private static let timeout = TimeAmount.seconds(3)

  @Option(
    help: "Where the server is; by default where the same variables would start it.",
    transform: HTTPTarget.parse
  )
  var url: HTTPTarget?

  func run(in surroundings: Surroundings) async -> ExitStatus {
    var reader = SettingsReader(surroundings.environment)
    let host = reader.value(nil, .host, or: ListenHost.standard)
    let port = reader.value(nil, .port, or: ListenPort.standard)
    guard reader.problems.isEmpty else {
      for line in reader.problems { surroundings.messages.writeLine(line) }
      return .badInput
    }
    let address = url?.appending(HealthEndpoint.path) ?? "http://\(host.fromHere):\(port.number)\(HealthEndpoint.path)"
    do {
      let response = try await HTTPClient.shared.execute(HTTPClientRequest(url: address), timeout: Self.timeout)
      guard response.status == .ok else {
        surroundings.messages.writeLine("\(address): expected status 200, found \(response.status.code)")
        return .failed
      }
      return .done
    } catch {
      surroundings.messages.writeLine("\(address): expected an answer, found \(error)")
      return .failed
    }
  }
}
