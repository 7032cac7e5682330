import ArgumentParser

/// A part of the command that does its work through the surroundings that it is given.
///
/// Each says its `commandName`: to derive it from the type's name takes a tenth of a small run. One that says whose
/// subcommand it is, too, parses its arguments alone.
protocol Subcommand: ParsableCommand {
  func run(in surroundings: Surroundings) -> ExitStatus
}
