import ArgumentParser
import Deployment
import Reporting

/// `exemplary schema`
struct Schema: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", _superCommandName: Exemplary.name,
    abstract: "Prints a JSON Schema: of deployment.yml, for editors, or of what `validate --format json` writes.",
    discussion: """
      Save it, and name it in the first line of the file for every editor with yaml-language-server:

        exemplary schema > deployment.schema.json
        # yaml-language-server: $schema=deployment.schema.json
      """)

  enum Subject: String, Choice {
    case deployment, findings

    var schema: String {
      switch self {
      case .deployment: Deployment.jsonSchema
      case .findings: FindingsDocument.jsonSchema
      }
    }
  }

  @Option(name: .customLong("of"), help: "What it describes.")
  var subject = Subject.deployment

  func run(in surroundings: Surroundings) -> ExitStatus {
    surroundings.output.write(subject.schema)
    return .done
  }
}
