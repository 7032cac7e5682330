import ArgumentParser
import DemoServerInterface

/// The command `demo-server`.
struct DemoServerRoot: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: DemoServerFacts.program,
    abstract: "A small HTTP server whose latency histogram carries exemplars that lead to real traces.",
    discussion: """
      Without a subcommand it serves. Exit status: 0 done; 1 it could not start, is not healthy, or answered nothing; \
      2 bad usage or a variable with a bad value.
      """,
    subcommands: [Serve.self, Load.self, Health.self],
    defaultSubcommand: Serve.self
  )

  /// Parses the arguments and runs what they ask for.
  static func run(_ arguments: [String], in surroundings: Surroundings) async -> ExitStatus {
    do {
      var command = try parseAsRoot(arguments)
      if let subcommand = command as? any Subcommand { return await subcommand.run(in: surroundings) }
      // What is left is `help`, which answers by throwing its text.
      try command.run()
      return .done
    } catch {
      let text = fullMessage(for: error)
      // Help is asked for; everything else is bad usage.
      guard exitCode(for: error).isSuccess else {
        surroundings.messages.writeLine(text)
        return .badInput
      }
      surroundings.output.writeLine(text)
      return .done
    }
  }
}
