import ArgumentParser
import Deployment

/// `exemplary schema`
struct Schema: Subcommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the JSON Schema of deployment.yml, for editors.",
    discussion: """
      Save it, and name it in the first line of the file for every editor with yaml-language-server:

        exemplary schema > deployment.schema.json
        # yaml-language-server: $schema=deployment.schema.json
      """)

  func run(in surroundings: Surroundings) -> ExitStatus {
    surroundings.output.write(Deployment.jsonSchema)
    return .done
  }
}
