import FilesTesting
import Testing

@testable import ExemplaryCLI

@Suite struct ValidateTests {
  private let terminal = Terminal(["Package.swift": ""])

  private static let broken = "scrape_configs:\n  - job_nam: a\n"
  private static let sound = "scrape_configs:\n  - job_name: a\n    static_configs: [{targets: [\"localhost:9090\"]}]\n"

  @Test func theRenderedDeploymentIsClean() {
    terminal.run("generate")
    #expect(terminal.run("validate", "--fail-on", "note") == .done)
    #expect(terminal.output.hasPrefix("nothing found in "), "\(terminal.output)")
    #expect(terminal.messages == "")
    #expect(terminal.run("validate", "out/docker-compose.yml", "--fail-on", "note") == .done)
  }

  @Test func aFindingIsShownWithItsLine() {
    terminal["prometheus.yml"] = "scrape_configs:\n  - job_nam: a\n"
    #expect(terminal.run("validate", "prometheus.yml") == .found)
    #expect(terminal.output.hasPrefix("prometheus.yml:2:5: error: "), "\(terminal.output)")
    #expect(terminal.output.contains("\n 2 |   - job_nam: a\n   |     ^\n"))
    #expect(terminal.output.contains("did you mean job_name?"))
    #expect(terminal.output.hasSuffix(" in 1 file\n"))
    #expect(terminal.messages == "")
  }

  @Test func outComesBeforeTheFolderItself() {
    terminal["out/prometheus.yml"] = Self.sound
    terminal["prometheus.yml"] = Self.broken
    #expect(terminal.run("validate") == .done)
    #expect(terminal.run("validate", ".") == .found)
    #expect(terminal.output.contains("prometheus.yml:"))
  }

  @Test func servicesWithoutAnActiveProfileAreLeftOut() {
    terminal["compose.yaml"] = "services: {p: {image: prom/prometheus, profiles: [old]}}"
    #expect(terminal.run("validate", "--fail-on", "warning") == .found)
    #expect(terminal.run("validate", "--fail-on", "warning", "--profile", "a,old") == .found)
    #expect(terminal.run("validate", "--fail-on", "warning", "--profile", "new") == .done)
  }

  @Test func theLinesOfAProcfileAreJudged() {
    terminal["deployment.yml"] = "name: demo\ntarget: processes\n"
    terminal.run("generate")
    #expect(terminal.run("validate", "--fail-on", "note") == .done)
    terminal["out/Procfile"] = "# by hand\nprometheus: prometheus --config.file=prometheus/prometheus.yml\n"
    #expect(terminal.run("validate") == .done)
    terminal["out/data/x/broken.yml"] = "{"
    terminal["out/Procfile"]? += "grafana: env GF_PATHS_PROVISIONING=\"$PWD\"/grafana/provisioning grafana server\n"
    #expect(terminal.run("validate") == .found)
    #expect(terminal.output.contains("out/Procfile:2:13: error: Prometheus drops every exemplar"))
    #expect(!terminal.output.contains("broken"))
  }

  @Test func nothingToValidate() {
    #expect(terminal.run("validate") == .badInput)
    #expect(terminal.messages == ".: holds no file that is known here; name one, or another folder\n")
  }

  @Test func whatIsNotThere() {
    #expect(terminal.run("validate", "other.yml") == .inaccessible)
    #expect(terminal.output.hasPrefix("error: other.yml: cannot read the file: no such file or directory"))
    #expect(terminal.output.hasSuffix(" [EX001]\n1 error in 0 files; 1 could not be read\n"))
    #expect(terminal.messages == "")
    #expect(terminal.run("validate", "other.yml", "--ignore", "EX001") == .inaccessible)
    #expect(terminal.output == "nothing found in 0 files; 1 could not be read\n")
    #expect(terminal.messages.hasPrefix("other.yml: cannot read the file: no such file or directory"))
  }

  @Test func theRestIsValidatedWhereOneCannotBeRead() {
    terminal["prometheus.yml"] = "scrape_configs:\n  - job_nam: a\n"
    terminal.disk.nodes["tempo.yaml"] = .file([], mode: [])
    #expect(terminal.run("validate", "prometheus.yml", "tempo.yaml") == .inaccessible)
    #expect(terminal.output.contains("tempo.yaml: cannot read the file: permission denied"))
    #expect(terminal.output.contains("prometheus.yml:2:5: error: "))
  }

  @Test func statusFollowsSeverity() {
    terminal["prometheus.yml"] = Self.sound + "# exemplary:ignore EX003\n"
    #expect(terminal.run("validate", "prometheus.yml", "--rule", "EX003") == .done)
    #expect(terminal.output.contains(": note: "))
    #expect(terminal.run("validate", "prometheus.yml", "--rule", "EX003", "--fail-on", "warning") == .done)
    #expect(terminal.run("validate", "prometheus.yml", "--rule", "EX003", "--fail-on", "note") == .found)
    #expect(terminal.run("validate", "prometheus.yml", "--ignore", "ex003", "--fail-on", "note") == .done)
  }

  @Test(arguments: [
    (["--ignore", "EX03"], "--ignore EX03: there is no such ID; did you mean EX003?"),
    (["--rule", "EX003,"], "--rule : there is no such ID; `exemplary rules` lists the rules."),
    (["--with", "promtol"], "--with promtol: there is no such ID; did you mean promtool?"),
    (["--rule", "EX003", "--ignore", "ex003"], "EX003 is both asked for and left out."),
    (["--ignore", "promtool", "EX003"], "EX003 is an ID, not a path: write several with commas, as in EX101,EX003."),
    (["--format", "xml"], "The value 'xml' is invalid for '--format"),
    (["--fail-on", "never"], "The value 'never' is invalid for '--fail-on"),
    (["--color", "often"], "The value 'often' is invalid for '--color"), ([""], "A path has no name."),
  ]) func badUsage(_ arguments: [String], _ message: String) {
    #expect(terminal.run(["validate"] + arguments) == .badInput)
    #expect(terminal.messages.contains(message), "\(terminal.messages)")
    #expect(terminal.output == "")
  }

  @Test(arguments: ["json", "sarif", "checkstyle", "junit"]) func aReportIsWholeWhateverHappened(_ format: String) {
    terminal["prometheus.yml"] = "scrape_configs:\n  - job_nam: a\n"
    #expect(terminal.run("validate", "prometheus.yml", "other.yml", "--format", format) == .inaccessible)
    #expect(terminal.output.contains("job_nam"))
    #expect(terminal.output.contains("other.yml: cannot read the file"))
    #expect(terminal.output.hasSuffix(["json", "sarif"].contains(format) ? "}\n" : ">\n"))
    #expect(terminal.messages.hasPrefix("other.yml: cannot read the file"))
  }

  @Test func coloursAreForTerminals() {
    terminal["prometheus.yml"] = "scrape_configs:\n  - job_nam: a\n"
    func isColored(_ arguments: String...) -> Bool {
      terminal.run(["validate", "prometheus.yml"] + arguments)
      return terminal.output.contains("\u{1B}[")
    }
    #expect(!isColored())
    #expect(isColored("--color", "always"))
    terminal.isWatched = true
    #expect(isColored())
    #expect(!isColored("--color", "never"))
    #expect(!isColored("--format", "github"))
    terminal.environment = ["NO_COLOR": ""]
    #expect(isColored())
    terminal.environment = ["NO_COLOR": "1"]
    #expect(!isColored())
    #expect(isColored("--color", "always"))
    terminal.environment = ["TERM": "dumb"]
    #expect(!isColored())
  }
}
