import ArgumentParser
import Deployment
import Documents
import Files
import Generation
import SystemPackage

/// `exemplary generate`
struct Generate: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", _superCommandName: Exemplary.name,
    abstract: "Renders the deployment into a folder.",
    discussion: """
      Files that are already right are not touched; files that are no longer rendered are removed; a rendered file that \
      somebody edited is not overwritten unless --force is given, and files that generate did not write never are.

      For CI: `exemplary generate --check` exits with 1 and shows the difference where the folder is not what the \
      deployment file says.
      """)

  @Argument(help: "The deployment file. Without one: ./deployment.yml if it is there, else the built-in demo.")
  var deployment: String?

  /// The folder that is rendered into where none is named.
  static let standardOutput = "out"

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder to render into.", valueName: "folder"))
  var output = Self.standardOutput

  @Flag(help: "Write nothing; show what differs, and exit with 1 if anything does.")
  var check = false

  @Flag(help: "Write nothing; show what differs, and exit with 0.")
  var diff = false

  @Flag(help: "Overwrite and remove rendered files that were edited.")
  var force = false

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output names no folder.") }
    if deployment?.isEmpty == true { throw ValidationError("The deployment file has no name.") }
    if [check, diff, force].count(where: \.self) > 1 {
      throw ValidationError("--check, --diff and --force exclude each other.")
    }
  }

  func run(in surroundings: Surroundings) -> ExitStatus {
    do {
      let deployment = try DeploymentFile(deployment, in: surroundings).read()
      let documents = try ComponentDocuments(deployment)
      surroundings.keepUntilExit(documents)
      let rendering = documents.rendering()
      for warning in try BuildContexts(of: deployment).warnings(seenFrom: output, in: surroundings.fileSystem) {
        surroundings.messages.writeLine(warning)
      }
      let folder = OutputFolder(FilePath(output), fileSystem: surroundings.fileSystem)
      let files = rendering.files.map { OutputFile(path: $0.path, contents: $0.contents, hash: $0.hash) }
      let plan = try folder.plan(for: files)
      surroundings.keepUntilExit(plan)
      return try check || diff ? show(plan, in: surroundings) : apply(plan, of: files.count, in: surroundings)
    } catch let error as DeploymentError {
      surroundings.messages.write(DiagnosticReport(error.diagnostics).text)
      return .badInput
    } catch let error as FileError {
      surroundings.messages.writeLine(error.description)
      return .inaccessible
    } catch let error as OutputError {
      surroundings.messages.writeLine(error.description)
      return error.status
    } catch {
      surroundings.messages.writeLine("\(error)")
      return .inaccessible
    }
  }

  private func show(_ plan: OutputPlan, in surroundings: Surroundings) -> ExitStatus {
    surroundings.output.write(plan.diff)
    // No diff shows a folder where a file must go, or whose an edit was.
    for obstacle in plan.obstacles { surroundings.messages.writeLine(obstacle.description) }
    guard plan.hasDifferences else { return .done }
    if check {
      let advice = plan.obstacles.isEmpty ? "; `exemplary generate` brings it in line" : ""
      surroundings.messages.writeLine("\(output) differs from the deployment\(advice)")
    }
    return check ? .differs : .done
  }

  private func apply(
    _ plan: OutputPlan, of count: Int, in surroundings: Surroundings
  ) throws(OutputError) -> ExitStatus {
    do {
      try plan.apply(force: force)
    } catch .blocked(let obstacles) {
      surroundings.messages.write(obstacles.map(\.diff).joined())
      throw .blocked(obstacles)
    }
    surroundings.messages.writeLine("\(output): \(plan.summary(of: count, force: force))")
    return .done
  }
}

extension OutputError {
  fileprivate var status: ExitStatus {
    switch self {
    case .blocked: .differs
    case .invalidPath, .rootIsNotAFolder, .file: .inaccessible
    }
  }
}
