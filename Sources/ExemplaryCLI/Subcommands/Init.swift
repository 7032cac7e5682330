import ArgumentParser
import Files
import SystemPackage
import Templates

/// `exemplary init`
struct Init: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "init", _superCommandName: Exemplary.name,
    abstract: "Writes a deployment file to start from, or what runs the checks in CI.",
    discussion: """
      demo: everything the built-in deployment says, with every key explained.
      minimal: the least that observes an application of yours.
      production: a login, alerts with a receiver, metrics sent on, and limits stated.

      --ci github writes a workflow, gitlab a job to include, pre-commit hooks: each runs `exemplary validate`, and \
      `exemplary generate --check` where there is a deployment file.

      A file that is already there is left as it is.
      """)

  @Option(help: "What to start from. Without it and without --ci: demo.")
  var template: Starter?

  @Option(help: "Where the checks shall run.")
  var ci: ContinuousIntegration?

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String?

  func validate() throws {
    if output?.isEmpty == true { throw ValidationError("--output names no file.") }
    if template != nil, ci != nil { throw ValidationError("--template and --ci exclude each other.") }
  }

  func run(in surroundings: Surroundings) -> ExitStatus {
    let output = self.output ?? ci?.standardName ?? DeploymentFile.standardName
    let path = FilePath(output)
    do throws(FileError) {
      guard try surroundings.fileSystem.status(of: path) == nil else {
        surroundings.messages.writeLine("\(output): is there already; move it away, or name another file with -o")
        return .differs
      }
      // The folder that a service looks in is made; one that somebody named must be there.
      let folder = path.removingLastComponent()
      if self.output == nil, !folder.isEmpty { try surroundings.fileSystem.createFolder(at: folder) }
      try surroundings.fileSystem.replaceFile(at: path, with: Array(text.utf8))
    } catch {
      surroundings.messages.writeLine(error.description)
      return .inaccessible
    }
    surroundings.messages.writeLine("\(output): written; next: \(ci?.nextStep ?? "exemplary generate \(output)")")
    return .done
  }

  private var text: String { ci?.text ?? (template ?? .demo).template.text }
}
