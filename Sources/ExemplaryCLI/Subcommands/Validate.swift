import ArgumentParser
import Documents
import Files
import Project
import Reporting
import SystemPackage
import Validation

/// `exemplary validate`
struct Validate: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", _superCommandName: Exemplary.name,
    abstract: "Finds what breaks the chain from a dot to its trace, in anyone's files.",
    discussion: """
      Takes Compose files, folders, and single files of Prometheus, Tempo and Grafana. From a Compose file the files \
      behind mounts and flags are followed, so that what must agree between them is checked. Compose files that are \
      named together are laid over each other.

      Exit status: 0 nothing found; 1 findings at or above --fail-on; 2 bad usage; 3 something could not be read.

      A comment `# exemplary:ignore ID reason` behind a line, or above it, silences a finding there. `exemplary explain \
      ID` says what one means.
      """)

  @Argument(help: "What to validate. Without any: the folder out if it is there, else this folder.")
  var paths: [String] = []

  @Option(help: ArgumentHelp("How findings are told.", valueName: ReportFormat.allValueStrings.joined(separator: "|")))
  var format = ReportFormat.text

  @Option(help: ArgumentHelp("The least severity that makes the exit status 1.", valueName: "error|warning|note"))
  var failOn = Diagnostic.Severity.error

  @Option(help: ArgumentHelp("Leave out a rule; repeat it, or write several with commas.", valueName: "ID"))
  var ignore: [String] = []

  @Option(help: ArgumentHelp("Ask this rule and no other; repeat it, or write several with commas.", valueName: "ID"))
  var rule: [String] = []

  @Option(
    help: ArgumentHelp(
      "Leave out services of Compose that neither this profile nor another active one starts; repeat it, or write "
        + "several with commas. COMPOSE_PROFILES does the same.", valueName: "NAME"))
  var profile: [String] = []

  @Option(help: ArgumentHelp("Ask these programs too, and tell what they say.", valueName: "promtool,tempo,compose"))
  var with: [String] = []

  @Option(help: ArgumentHelp("Whether text is coloured.", valueName: "auto|always|never"))
  var color = ColorChoice.auto

  func validate() throws { _ = try selection() }

  func run(in surroundings: Surroundings) -> ExitStatus {
    guard let selection = try? selection() else { return .badInput }
    let paths = startingPoints(in: surroundings)
    let loader = ProjectLoader(
      fileSystem: surroundings.fileSystem, environment: surroundings.environment, profiles: profile)
    let projects = loader.load(paths)
    var report = Report(
      findings: [], files: Set(projects.flatMap(\.sources).map(\.name)).sorted(), failOn: failOn,
      version: Exemplary.version)
    report.failures = Set(projects.flatMap(\.unreadable)).map(\.description).sorted()
    guard !report.files.isEmpty || !report.failures.isEmpty else {
      let names = paths.map(\.string).joined(separator: ", ")
      surroundings.messages.writeLine("\(names): holds no file that is known here; name one, or another folder")
      return .badInput
    }
    let opinions = OutsideOpinions(in: surroundings)
    for project in projects {
      var outside: [OutsideProgram: [Finding]] = [:]
      for program in selection.programs {
        let answer = opinions.ask(program, about: project, at: paths)
        outside[program] = answer.findings
        for failure in answer.failures where !report.failures.contains(failure) { report.failures.append(failure) }
      }
      let facts = Facts(project)
      surroundings.keepUntilExit(facts)
      report.findings += Validation.findings(in: facts, by: selection.rules, and: outside)
    }
    return tell(report, in: surroundings)
  }

  private func tell(_ report: Report, in surroundings: Surroundings) -> ExitStatus {
    // Where people read the report, what stands in it is not said twice.
    let said = format == .text ? Set(report.findings.map(\.diagnostic.message)) : []
    for failure in report.failures where !said.contains(failure) {
      surroundings.messages.writeLine(failure.printable)
    }
    var output = BufferedOutput(to: surroundings.output)
    let isColored = color.isColored(surroundings.output, in: surroundings)
    format.reporter(isColored: isColored).write(report, to: &output)
    output.flush()
    if !report.failures.isEmpty { return .inaccessible }
    return report.hasFailingFindings ? .found : .done
  }

  private func startingPoints(in surroundings: Surroundings) -> [FilePath] {
    guard paths.isEmpty else { return paths.map { FilePath($0).plain } }
    let rendered = FilePath(Generate.standardOutput)
    let isThere = (try? surroundings.fileSystem.status(of: rendered, followingLink: true))?.kind == .folder
    return [isThere ? rendered : "."]
  }
}

extension ReportFormat: Choice {}

extension Diagnostic.Severity: ExpressibleByArgument {}

extension FilePath {
  /// Without `.` on the way: others compare paths as texts, such as the services that show findings beside lines.
  fileprivate var plain: FilePath {
    guard components.contains(where: { $0.kind == .currentDirectory }) else { return isEmpty ? "." : self }
    let plain = FilePath(root: root, components.filter { $0.kind != .currentDirectory })
    return plain.isEmpty ? "." : plain
  }
}
