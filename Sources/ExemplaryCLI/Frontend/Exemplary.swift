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
    subcommands: [
      Generate.self, Validate.self, Explain.self, RuleListing.self, Init.self, Schema.self, Doctor.self,
    ])

  /// Parses the arguments and runs what they ask for.
  static func run(_ arguments: [String], in surroundings: Surroundings) -> ExitStatus {
    do {
      var command = try parsed(arguments)
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
  private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    let subcommand = configuration.subcommands.first {
      $0.configuration.commandName == arguments.first && $0.configuration._superCommandName != nil
    }
    if let command = try? subcommand?.parseAsRoot(Array(arguments.dropFirst())) { return command }
    return try parseAsRoot(arguments)
  }
}
