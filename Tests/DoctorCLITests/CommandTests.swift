import Doctor
import DoctorTesting
import Testing

@testable import DoctorCLI

@Suite struct CommandTests {
  /// The addresses of a whole chain.
  private static let addresses = [
    "--application", "http://127.0.0.1:8080", "--prometheus", "http://127.0.0.1:9090", "--tempo",
    "http://127.0.0.1:3200/", "--grafana", "http://127.0.0.1:3000",
  ]

  /// A whole chain whose application has no name.
  private func client(_ change: (inout WholeChain) -> Void = { _ in }) throws -> ProgramClient {
    var chain = try WholeChain()
    change(&chain)
    var client = chain.client
    client.programs[.application("the application")] = client.programs[.application("shop")]
    return client
  }

  private func run(_ arguments: String..., at terminal: DoctorTerminal, client: ProgramClient) async
    -> DoctorCLI.ExitStatus
  {
    await terminal.run(Self.addresses + arguments) { _ in client }
  }

  @Test func `A whole chain exits with 0`() async throws {
    let terminal = DoctorTerminal()
    #expect(await run(at: terminal, client: try client()) == .holds)
    #expect(terminal.output.text.contains("\nThe chain holds.\n"))
    #expect(terminal.output.text.contains("/explore?schemaVersion=1&panes="))
    #expect(terminal.messages.text.isEmpty)
  }

  @Test func `A broken chain exits with 1, in JSON too`() async throws {
    let terminal = DoctorTerminal()
    let broken = try client { $0.prometheus.enabledFeatures = "" }
    #expect(await run("--format", "json", at: terminal, client: broken) == .broken)
    #expect(terminal.output.text.contains("\"first_broken\": \"prometheus.flag\""))
  }

  @Test func `A chain of which nothing answers exits with 3`() async throws {
    let terminal = DoctorTerminal()
    #expect(await run(at: terminal, client: ProgramClient([:])) == .unreachable)
  }

  @Test(arguments: [
    ["--grafana", "localhost:3000"], ["--grafana", "http://"], ["--grafana", "http://h:99999"],
    ["--prometheus", "http://h/?a"], ["--wait", "5"], ["--wait", "2d"], ["--timeout", "0s"], ["--format", "xml"],
    ["--bad"], ["a", "b"], [""],
  ])
  func `Bad usage exits with 2`(arguments: [String]) async throws {
    let terminal = DoctorTerminal()
    let status = await terminal.run(arguments + ["--tempo", "http://h"]) { _ in
      ProgramClient([:])
    }
    #expect(status == .badUsage)
    #expect(!terminal.messages.text.isEmpty && terminal.output.text.isEmpty)
  }

  @Test func `A password in an address is refused and not repeated`() async throws {
    let terminal = DoctorTerminal()
    let status = await terminal.run(["--grafana", "http://admin:s3cret word@h"]) { _ in ProgramClient([:]) }
    #expect(status == .badUsage)
    #expect(!terminal.messages.text.contains("s3cret"))
  }

  @Test func `Credentials that are no credentials exit with 2, those that cannot be read with 3`() async throws {
    let terminal = DoctorTerminal()
    func status(_ environment: [String: String]) async -> DoctorCLI.ExitStatus {
      await terminal.run(["--grafana", "http://h"], environment: environment) { _ in ProgramClient([:]) }
    }
    #expect(await status(["EXEMPLARY_GRAFANA_USER": "admin"]) == .badUsage)
    #expect(await status(["EXEMPLARY_GRAFANA_TOKEN_FILE": "missing"]) == .unreachable)
    #expect(
      await terminal.run(["--grafana", "https://h", "--ca-file", "missing"]) { _ in ProgramClient([:]) } == .unreachable
    )
  }

  @Test(arguments: ["text", "json"]) func `A server that repeats a secret cannot have it printed`(format: String)
    async throws
  {
    let terminal = DoctorTerminal()
    let echoing = try client { $0.grafana.database = "Bearer glsa_0123456789" }
    let status = await terminal.run(
      Self.addresses + ["--format", format, "--wait", "2s"],
      environment: ["EXEMPLARY_GRAFANA_TOKEN": "glsa_0123456789"]
    ) { _ in echoing }
    #expect(status == .broken)
    #expect(terminal.output.text.contains("<secret>") && terminal.messages.text.contains("<secret>"))
    #expect(!terminal.output.text.contains("glsa_") && !terminal.messages.text.contains("glsa_"))
  }

  @Test func `Waiting tells what for, and ends when the chain holds`() async throws {
    let terminal = DoctorTerminal()
    let starting = try client { $0.stopped = [.prometheus] }
    let whole = try client()
    let status = await terminal.run(Self.addresses + ["--wait", "60s"]) { $0 < 10 ? starting : whole }
    #expect(status == .holds)
    #expect(terminal.passed == 10)
    #expect(
      terminal.messages.text
        == "waiting, 0 s of 60 s: Prometheus is ready: nobody listens there (connection refused)\n")
  }

  @Test func `Waiting ends when the time is over`() async throws {
    let terminal = DoctorTerminal()
    let broken = try client { $0.prometheus.enabledFeatures = "" }
    #expect(await run("--wait", "20s", at: terminal, client: broken) == .broken)
    #expect(terminal.passed == 20)
  }

  @Test func `Help and version are asked for`() async throws {
    let terminal = DoctorTerminal()
    #expect(await terminal.run(["--help"]) { _ in ProgramClient([:]) } == .holds)
    #expect(await terminal.run(["--version"]) { _ in ProgramClient([:]) } == .holds)
    #expect(terminal.output.text.contains("EXEMPLARY_GRAFANA_TOKEN"))
  }
}
