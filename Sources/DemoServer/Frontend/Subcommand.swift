import ArgumentParser

/// A part of the command that does its work through the surroundings that it is given.
protocol Subcommand: ParsableCommand {
  func run(in surroundings: Surroundings) async -> ExitStatus
}
