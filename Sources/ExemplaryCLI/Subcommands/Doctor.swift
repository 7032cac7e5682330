import ArgumentParser
import Files
import SystemPackage

/// `exemplary doctor`
struct Doctor: Subcommand {
  /// A program of its own, since what asks over HTTP would make this one large, and slow to build and to start.
  private static let program = "exemplary-doctor"

  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Follows a real exemplar to its trace on the running stack, and says which link is broken.",
    discussion: "Starts \(program), which stands beside this command or on the PATH, with all that follows.")

  @Argument(parsing: .captureForPassthrough, help: ArgumentHelp("What \(program) takes.", valueName: "argument"))
  var arguments: [String] = []

  func run(in surroundings: Surroundings) -> ExitStatus {
    let search = ProgramSearch(in: surroundings, first: surroundings.succession.ownFolder)
    guard let program = search.find(Self.program) else {
      surroundings.messages.writeLine(
        "\(Self.program) is neither beside this command nor on the PATH; build it with "
          + "`swift build -c release --product \(Self.program)`, and put it beside exemplary or into a folder of the PATH"
      )
      return .inaccessible
    }
    let error = surroundings.succession.goOn(as: program, with: arguments)
    surroundings.messages.writeLine("\(program): cannot be started: \(error)")
    return .inaccessible
  }
}
