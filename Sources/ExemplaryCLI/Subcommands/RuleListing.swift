import ArgumentParser
import Reporting

/// `exemplary rules`
struct RuleListing: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", _superCommandName: Exemplary.name, abstract: "Lists the rules of `exemplary validate`.",
    discussion: "As Markdown, with every page that `exemplary explain` shows.")

  @Option(help: ArgumentHelp("How they are listed.", valueName: RuleListFormat.allValueStrings.joined(separator: "|")))
  var format = RuleListFormat.text

  func run(in surroundings: Surroundings) -> ExitStatus {
    surroundings.output.write(format.list(RuleDescription.all))
    return .done
  }
}

extension RuleListFormat: Choice {}
