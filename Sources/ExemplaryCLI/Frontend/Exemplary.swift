import ArgumentParser

/// The command `exemplary`.
struct Exemplary: ParsableCommand {
  static let name = "exemplary"
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract:
      "Generates and validates Prometheus, Tempo and Grafana deployments in which a dot on a latency graph opens its trace.",
    discussion: """
      One deployment file says what is observed; all files of the deployment are rendered from it, so that every fact \
      they must agree on (ports, names, the trace ID's label, the datasources' uids) is the same in each.

      Exit status: 0 done; 1 the folder differs, a file is in the way, or something was found; 2 bad usage or a bad \
      deployment file; 3 something could not be read or written.
      """,
    version: version,
    subcommands: subcommands.map { $0 })

  private static let subcommands: [any Subcommand.Type] = [
    Generate.self, Validate.self, Explain.self, RuleListing.self, Init.self, Schema.self, Doctor.self,
  ]

  /// Parses the arguments and runs what they ask for.
  static func run(_ arguments: [String], in surroundings: Surroundings) -> ExitStatus {
    if let subcommand = named(arguments) { return subcommand.run(in: surroundings) }
    do {
      var command = try parseAsRoot(arguments)
      if let subcommand = command as? any Subcommand { return subcommand.run(in: surroundings) }
      // What is left is the command alone and `help`, which answer by throwing their text.
      try command.run()
      return .done
    } catch {
      let text = fullMessage(for: error)
      // Help and the version are asked for; everything else is bad usage.
      guard exitCode(for: error).isSuccess else {
        surroundings.messages.writeLine(text)
        return .badInput
      }
      surroundings.output.writeLine(text)
      return .done
    }
  }

  /// A subcommand that is named first parses its own arguments: to look for those of the whole command too takes a
  /// tenth of a small run. What it cannot take, help and completions among it, the whole command answers, which knows
  /// how each of its parts is called.
  private static func named(_ arguments: [String]) -> (any Subcommand)? {
    subcommands.first { $0.configuration.commandName == arguments.first && $0.configuration._superCommandName != nil }
      .flatMap { parsed($0, Array(arguments.dropFirst())) }
  }

  /// Nil where its arguments are something else. The type is known: to find out whether a value of any is a subcommand
  /// looks through all conformances of the program.
  private static func parsed<Command: Subcommand>(_ type: Command.Type, _ arguments: [String]) -> (any Subcommand)? {
    (try? type.parseAsRoot(arguments)) as? Command
  }
}
