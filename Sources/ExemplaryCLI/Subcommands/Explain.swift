import ArgumentParser
import Documents
import Reporting
import Validation

/// `exemplary explain`
struct Explain: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", _superCommandName: Exemplary.name,
    abstract: "Says what a finding means, why it matters, and how to mend or to silence it.")

  @Argument(help: ArgumentHelp("The ID behind a finding, such as EX101.", valueName: "ID"))
  var id: String

  func validate() throws {
    guard RuleDescription.description(of: id) == nil else { return }
    let help = FindingID.all.nearest(to: id).map { "did you mean \($0)?" } ?? "`exemplary rules` lists them."
    throw ValidationError("No rule has the ID \(id.clipped.printable); \(help)")
  }

  func run(in surroundings: Surroundings) -> ExitStatus {
    guard let description = RuleDescription.description(of: id) else { return .badInput }
    surroundings.output.write(description.text)
    return .done
  }
}
