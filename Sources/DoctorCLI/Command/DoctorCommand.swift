import ArgumentParser
import Doctor
import Files
import SystemPackage
import Values

/// The command `exemplary-doctor`.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exemplary-doctor",
    abstract: "Follows a real exemplar to its trace on the running stack, and says which link is broken.",
    discussion: """
      Addresses are taken from the folder or Compose file that is named, else from the rendered folder out/ if it is \
      there, else from the Compose project of this folder; what is given by an option comes first. Where addresses \
      alone are given, no file is read.

      Secrets are taken from the environment, or with _FILE behind a name from the file that it names:
        \(CredentialVariable.allCases.map(\.rawValue).joined(separator: "\n  "))
      A header is `Name: value`, such as `Authorization: Bearer …` or `X-Scope-OrgID: …`; several stand a line each. \
      Grafana takes a token, or a user and a password. \
      They are sent to the address that was given alone, and never printed.

      Exit status: 0 the chain holds; 1 it is broken, or a link cannot be seen yet; 2 bad usage; 3 nothing could be \
      reached, or a file not be read.
      """,
    version: "0.1.0")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: "A rendered folder, a folder with a Compose project, or a Compose file.")
  var folder: String?

  @Option(
    help: ArgumentHelp("Where an application's metrics are; may be given several times.", valueName: "url"))
  var application: [String] = []

  @Option(help: ArgumentHelp("Where Prometheus answers.", valueName: "url"))
  var prometheus: String?

  @Option(help: ArgumentHelp("Where Tempo answers.", valueName: "url"))
  var tempo: String?

  @Option(help: ArgumentHelp("Where Grafana answers.", valueName: "url"))
  var grafana: String?

  @Option(help: ArgumentHelp("How long to ask again until the chain holds, such as 60s.", valueName: "duration"))
  var wait: String?

  @Option(help: ArgumentHelp("How long an answer may take.", valueName: "duration"))
  var timeout = "10s"

  @Option(help: "How to report.")
  var format = Format.text

  @Option(
    help: ArgumentHelp("Certificates in PEM that are trusted in place of the system's.", valueName: "file"))
  var caFile: String?

  func validate() throws {
    if folder?.isEmpty == true { throw ValidationError("The folder has no name.") }
    _ = try addresses()
    _ = try waiting()
    _ = try limits()
  }

  /// Parses the arguments and does what they ask for.
  static func run(_ arguments: [String], in surroundings: Surroundings) async -> ExitStatus {
    do {
      guard let command = try parseAsRoot(arguments) as? DoctorCommand else { throw CleanExit.helpRequest() }
      return await command.run(in: surroundings)
    } catch {
      let text = fullMessage(for: error) + "\n"
      // Help and the version are asked for; everything else is bad usage.
      guard exitCode(for: error).isSuccess else {
        surroundings.messages.write(text)
        return .badUsage
      }
      surroundings.output.write(text)
      return .holds
    }
  }
}
