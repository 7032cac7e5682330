import OpenMetrics
import ProcessTesting
import Testing

@testable import DemoServer

@Suite struct CommandTests {
  struct Result {
    let status: DemoServer.ExitStatus
    let output: String
    let messages: String
  }

  private func run(_ arguments: [String], _ environment: [String: String] = [:]) async -> Result {
    let output = RecordingStream()
    let messages = RecordingStream()
    let surroundings = Surroundings(environment: environment, output: output, messages: messages)
    let status = await DemoServerRoot.run(arguments, in: surroundings)
    return Result(status: status, output: output.text, messages: messages.text)
  }

  @Test(arguments: [["--help"], ["serve", "--help"], ["load", "--help"], ["health", "--help"], ["help", "load"]])
  func helpIsGiven(arguments: [String]) async {
    let result = await run(arguments)
    #expect(result.status == .done)
    #expect(result.output.contains("USAGE: demo-server"))
    #expect(result.messages.isEmpty)
  }

  @Test(arguments: [
    (["--nonsense"], "Unknown option '--nonsense'"),
    (["--port", "x"], "expected a port from 0 to 65535"),
    (["load"], "Missing expected argument '--url <url>'"),
    (["load", "--url", "shop:1"], "expected an address such as http://127.0.0.1:7777/"),
    (["load", "--url", "http://a", "--requests-per-second", "0"], "expected a number of requests from 1 to 10000"),
  ])
  func badUsageIsExplained(arguments: [String], message: String) async {
    let result = await run(arguments)
    #expect(result.status == .badInput)
    #expect(result.messages.contains(message))
    #expect(result.output.isEmpty)
  }

  @Test func badVariablesAreExplained() async {
    let environment = ["DEMO_SERVER_PORT": "x", "OTEL_EXPORTER_OTLP_ENDPOINT": "nowhere"]
    let result = await run([], environment)
    #expect(result.status == .badInput)
    #expect(result.messages.split(separator: "\n").count == 2)
    #expect(result.messages.hasPrefix("DEMO_SERVER_PORT: expected a port from 0 to 65535, found \"x\"\n"))
    #expect(await run(["health"], environment).status == .badInput)
  }

  @Test func aTakenPortIsExplained() async throws {
    try await RunningServer.run { server in
      let result = await run(["--port", "\(server.port)"], ["OTEL_TRACES_EXPORTER": "none"])
      #expect(result.status == .failed)
      #expect(result.messages.contains("expected to serve on 127.0.0.1:\(server.port), found"))
      #expect(result.messages.contains("choose another with --host and --port"))
    }
  }

  @Test func healthIsTheServers() async throws {
    let port = try await RunningServer.run { server in
      #expect(await run(["health"], ["DEMO_SERVER_PORT": "\(server.port)"]).status == .done)
      #expect(await run(["health", "--url", server.url("/")]).status == .done)
      let other = await run(["health", "--url", server.url("/nowhere")])
      #expect(other.status == .failed)
      #expect(other.messages.hasSuffix("expected status 200, found 404\n"))
      return server.port
    }
    let gone = await run(["health"], ["DEMO_SERVER_PORT": "\(port)", "DEMO_SERVER_HOST": "0.0.0.0"])
    #expect(gone.status == .failed)
    #expect(gone.messages.hasPrefix("http://127.0.0.1:\(port)/healthz: expected an answer, found "))
  }

  @Test func theLoadIsMade() async throws {
    try await RunningServer.run { server in
      let result = await run([
        "load", "--url", server.url("/"), "--requests-per-second", "20", "--duration", "1", "--timeout", "60",
      ])
      #expect(result.status == .done)
      #expect(result.output.hasPrefix("20 requests: 20 answered (2xx "))
      let metrics = try await server.metrics()
      #expect(metrics.buckets.last?.value == 20)
    }
  }

  @Test func aLoadThatNobodyAnswersHasFailed() async throws {
    let reserved = try ReservedPorts(1)
    defer { withExtendedLifetime(reserved) {} }
    let result = await run(["load", "--url", "http://127.0.0.1:\(reserved.numbers[0])", "--duration", "1"])
    #expect(result.status == .failed)
    #expect(result.output == "5 requests: 0 answered, 5 failed, 0 skipped\n")
  }
}
