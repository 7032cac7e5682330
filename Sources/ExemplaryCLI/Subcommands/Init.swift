import ArgumentParser
import Files
import SystemPackage
import Templates

/// `exemplary init`
struct Init: Subcommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a deployment file to start from.",
    discussion: """
      demo: everything the built-in deployment says, with every key explained.
      minimal: the least that observes an application of yours.
      production: a login, alerts with a receiver, metrics sent on, and limits stated.

      A file that is already there is left as it is.
      """)

  enum Starter: String, CaseIterable, ExpressibleByArgument {
    case demo, minimal, production

    var template: Template {
      switch self {
      case .demo: .demoDeployment
      case .minimal: .minimalDeployment
      case .production: .productionDeployment
      }
    }
  }

  @Option(help: "What to start from.")
  var template = Starter.demo

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output = DeploymentFile.standardName

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output names no file.") }
  }

  func run(in surroundings: Surroundings) -> ExitStatus {
    let path = FilePath(output)
    do throws(FileError) {
      guard try surroundings.fileSystem.status(of: path) == nil else {
        surroundings.messages.writeLine("\(output): is there already; move it away, or name another file with -o")
        return .differs
      }
      try surroundings.fileSystem.replaceFile(at: path, with: Array(template.template.text.utf8))
    } catch {
      surroundings.messages.writeLine(error.description)
      return .inaccessible
    }
    surroundings.messages.writeLine("\(output): written; next: exemplary generate \(output)")
    return .done
  }
}
