import Files
import FilesTesting
import SystemPackage
import Testing

@testable import ExemplaryCLI

/// Says what a test tells it to, and keeps what it was asked.
final class ScriptedPrograms: ProgramRunner, @unchecked Sendable {
  var answer: Result<ProgramResult, Errno> = .success(ProgramResult(end: .exited(0), output: ""))
  private(set) var asked: [String] = []

  func run(_ program: FilePath, _ arguments: [String], limits: ProgramLimits) throws(Errno) -> ProgramResult {
    asked.append(([program.string] + arguments).joined(separator: " "))
    return try answer.get()
  }

  func says(_ output: String, _ end: ProgramResult.End = .exited(1)) {
    answer = .success(ProgramResult(end: end, output: output))
  }
}

@Suite struct OutsideProgramTests {
  private let terminal = Terminal([
    "prometheus.yml": "scrape_configs:\n  - job_name: a\n", "tempo.yaml": "distributor: {}\n",
    "rules.yml": "groups:\n  - name: a\n    rules: [{record: b, expr: up}]\n",
    "docker-compose.yml": "services:\n  a: {image: \"x:1\"}\n  b: {image: \"y:1\"}\n",
  ])

  init() {
    terminal.environment = ["PATH": "/none:/bin"]
    terminal.disk.nodes["/bin"] = .folder()
    for name in ["promtool", "tempo", "docker-compose"] {
      terminal.disk.nodes["/bin/\(name)"] = .file([], mode: FilePermissions(rawValue: 0o755))
    }
  }

  private func validate(_ program: String, _ paths: String...) -> ExemplaryCLI.ExitStatus {
    terminal.run(["validate", "--rule", "EX003", "--with", program] + paths)
  }

  @Test func eachIsAskedAboutItsFiles() {
    #expect(validate("promtool,tempo", "prometheus.yml", "rules.yml", "tempo.yaml") == .done)
    #expect(
      terminal.programs.asked == [
        "/bin/promtool check config --syntax-only prometheus.yml", "/bin/promtool check rules --lint=none rules.yml",
        "/bin/tempo -config.verify -config.file=tempo.yaml",
      ])
    #expect(validate("compose", "docker-compose.yml") == .done)
    #expect(terminal.programs.asked.last == "/bin/docker-compose -f docker-compose.yml config --quiet")
  }

  @Test func composeIsAPluginToo() {
    terminal.disk.nodes["/bin/docker-compose"] = nil
    #expect(validate("compose", "docker-compose.yml") == .inaccessible)
    #expect(terminal.messages == "compose: is not installed; install it, or leave it out of --with\n")
    terminal.disk.nodes["/bin/docker"] = .file([], mode: FilePermissions(rawValue: 0o755))
    #expect(validate("compose", ".") == .done)
    #expect(terminal.programs.asked == ["/bin/docker compose --project-directory . config --quiet"])
  }

  @Test func promtoolsPlaces() {
    terminal.programs.says(
      "Checking prometheus.yml\n  FAILED: parsing YAML file prometheus.yml: yaml: unmarshal errors:\n  "
        + "line 2: field foo not found in type config.ScrapeConfig\n\n")
    #expect(validate("promtool", "prometheus.yml") == .found)
    #expect(
      terminal.output == """
        prometheus.yml:2:1: error: field foo not found in type config.ScrapeConfig [promtool]
         2 |   - job_name: a
           | ^
        1 error in 1 file

        """)
    terminal.programs.says(
      "Checking rules.yml\n  FAILED:\nrules.yml: 3:24: group \"a\", rule 1: could not parse expression: 1:5: parse error\n"
    )
    #expect(validate("promtool", "rules.yml") == .found)
    #expect(
      terminal.output.hasPrefix(
        "rules.yml:3:24: error: group \"a\", rule 1: could not parse expression: 1:5: parse error [promtool]\n"))
    terminal.programs.says("  FAILED: parsing YAML file prometheus.yml: found multiple scrape configs\n")
    #expect(validate("promtool", "prometheus.yml") == .found)
    #expect(terminal.output.hasPrefix("prometheus.yml:1:1: error: found multiple scrape configs [promtool]\n"))
  }

  @Test func composesPlacesAreThoseOfServices() {
    terminal.programs.says("service \"b\" depends on undefined service \"c\": invalid compose project\n")
    #expect(validate("compose", "docker-compose.yml") == .found)
    #expect(terminal.output.hasPrefix("docker-compose.yml:3:6: error: service \"b\" depends on"), "\(terminal.output)")
    terminal.programs.says(
      "time=\"…\" level=warning msg=\"old\"\nvalidating docker-compose.yml: services.a additional properties\n")
    #expect(validate("compose", "docker-compose.yml") == .found)
    #expect(terminal.output.hasPrefix("docker-compose.yml:2:6: error: "), "\(terminal.output)")
  }

  @Test func whatARuleSaysIsNotRepeated() {
    terminal["prometheus.yml"] = "scrape_configs:\n  - job_nam: a\n"
    terminal.programs.says("  line 2: field job_nam not found in type config.ScrapeConfig\n")
    #expect(terminal.run("validate", "--with", "promtool", "prometheus.yml") == .found)
    #expect(!terminal.output.contains("[promtool]"))
    #expect(validate("promtool", "prometheus.yml") == .found)
    #expect(terminal.output.contains("[promtool]"))
  }

  @Test func anOtherVersionIsDoubted() {
    terminal.run("generate")
    terminal.programs.says("prometheus, version 3.5.3+ds1 (branch: x)\n  line 2: field new not found\n")
    #expect(validate("promtool") == .done)
    #expect(terminal.output.contains(": warning: field new not found [promtool]"), "\(terminal.output)")
    #expect(terminal.output.contains("  = promtool is 3.5.3, and the file is for 3.14.0: ask one of that version\n"))
    terminal.programs.says("prometheus, version 3.14.1 (branch: x)\n  line 2: field new not found\n")
    #expect(validate("promtool") == .found)
  }

  @Test func itIsSilencedAsRulesAre() {
    terminal["prometheus.yml"] = "scrape_configs:\n  - job_name: a # exemplary:ignore promtool it is old\n"
    terminal.programs.says("  line 2: field foo not found\n")
    #expect(validate("promtool", "prometheus.yml") == .done)
    #expect(terminal.run("validate", "--with", "promtool", "--ignore", "promtool", "prometheus.yml") == .done)
  }

  @Test(arguments: [
    (ProgramResult.End.outOfTime, "promtool: ended, for it gave no answer in time\n"),
    (.outOfRoom, "promtool: ended, for it said too much\n"), (.signalled(11), "promtool: ended by signal 11\n"),
    (.exited(1), "promtool: refuses prometheus.yml and does not say why\n"),
  ]) func whatKeepsItFromAnAnswer(_ end: ProgramResult.End, _ message: String) {
    terminal.programs.says("", end)
    #expect(validate("promtool", "prometheus.yml") == .inaccessible)
    #expect(terminal.messages == message)
  }

  @Test func whatCannotBeStarted() {
    terminal.programs.answer = .failure(.permissionDenied)
    #expect(validate("tempo", "tempo.yaml") == .inaccessible)
    #expect(terminal.messages.hasPrefix("tempo: cannot be started: "))
  }
}
