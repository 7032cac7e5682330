import ArgumentParser
import Testing

@testable import ExemplaryCLI

@Suite struct UsageTests {
  private let terminal = Terminal(["Package.swift": ""])

  @Test(arguments: [
    ["generat"], ["generate", "--chek"], ["generate", "a", "b"], ["generate", "-o"], ["generate", "--check", "--diff"],
    ["generate", "--check", "--force"], ["generate", "--diff", "--force"], ["init", "--template", "other"],
    ["schema", "a"],
    ["generate", "-o", ""], ["generate", ""], ["init", "-o", ""],
  ])
  func badUsageIsToldAndNothingIsDone(_ arguments: [String]) {
    let before = terminal.everything
    #expect(terminal.run(arguments) == .badInput)
    #expect(terminal.output == "")
    #expect(terminal.messages.hasPrefix("Error: "))
    #expect(terminal.messages.contains("Usage: exemplary"))
    #expect(terminal.everything == before)
  }

  @Test func helpIsWhatWasAskedFor() {
    for arguments in [["--help"], ["help"], [], ["-h"]] {
      #expect(terminal.run(arguments) == .done)
      #expect(terminal.output.contains("USAGE: exemplary <subcommand>"), "\(arguments)")
      #expect(terminal.messages == "")
    }
    for subcommand in ["generate", "validate", "explain", "rules", "init", "schema"] {
      for arguments in [[subcommand, "--help"], ["help", subcommand]] {
        #expect(terminal.run(arguments) == .done)
        #expect(terminal.output.contains("USAGE: exemplary \(subcommand)"), "\(arguments)")
      }
    }
  }

  /// Subcommands parse their arguments alone, and must answer as if the whole command had.
  @Test(arguments: ["generate", "validate", "explain", "rules", "init", "schema"])
  func aSubcommandAnswersAsTheWholeCommandWould(_ subcommand: String) {
    for arguments in [["--help"], ["--bogus"], ["a", "b", "c"]] {
      let status = terminal.run([subcommand] + arguments)
      let told = terminal.output + terminal.messages
      do {
        _ = try Exemplary.parseAsRoot([subcommand] + arguments)
        #expect(status != .badInput || !told.hasPrefix("Error: "), "\(arguments)")
      } catch {
        #expect(told == Exemplary.fullMessage(for: error) + "\n", "\(arguments)")
      }
    }
  }

  @Test(arguments: [["--version"], ["generate", "--version"], ["rules", "--version"]])
  func theVersion(_ arguments: [String]) {
    #expect(terminal.run(arguments) == .done)
    #expect(terminal.output == "0.1.0\n")
  }

  @Test func completionsAreForTheWholeCommand() {
    for arguments in [["--generate-completion-script", "bash"], ["generate", "--generate-completion-script", "bash"]] {
      #expect(terminal.run(arguments) == .done)
      #expect(terminal.output.contains("_exemplary_generate"), "\(arguments)")
    }
  }

  @Test func statusesAreWhatTheShellSees() {
    #expect([ExitStatus.done, .differs, .badInput, .inaccessible].map(\.rawValue) == [0, 1, 2, 3])
  }
}
