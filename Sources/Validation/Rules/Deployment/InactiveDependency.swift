import Components
import Documents
import OrderedCollections
import Project

extension Rule {
  /// Compose starts nothing where something needs a service that no active profile starts.
  static let inactiveDependency = Rule(
    id: "EX409", severity: .error, summary: "a service depends on one that no active profile starts",
    page: RulePage(
      meaning: """
        `depends_on` names a service whose `profiles` are all inactive, by `COMPOSE_PROFILES` in the environment or in \
        `.env`, or by `--profile`. What depends on it does not make it start. Where nobody says which profiles are active, \
        nothing is known and nothing is found.
        """,
      consequence: "Compose refuses the project, and starts none of it.",
      bad: """
        # .env
        COMPOSE_PROFILES=demo
        # docker-compose.yml
        services:
          app:
            image: registry.example.net/app:1.2.3
            depends_on: [tempo]
          tempo:
            image: grafana/tempo:3.0.3
            profiles: [traces]
        """,
      good: """
        # .env
        COMPOSE_PROFILES=demo,traces
        # docker-compose.yml
        services:
          app:
            image: registry.example.net/app:1.2.3
            depends_on: [tempo]
          tempo:
            image: grafana/tempo:3.0.3
            profiles: [traces]
        """)
  ) { facts in
    facts.project.services.flatMap { service -> [Diagnostic] in
      guard let dependencies: Read<Compose.DependsOn> = service.definition.dependsOn.unwrapped() else { return [] }
      return dependencies.value.names.filter { facts.project.inactiveServices.contains($0) }.compactMap { name in
        if case .map(let needed) = dependencies.value, let isRequired = needed[name]?.isRequired,
          isRequired.value != true
        {
          return nil
        }
        let element = dependencies.node?.elements?.first { $0.scalar?.text == name }
        return Diagnostic(
          "No active profile starts the service \(name), without which Compose does not start \(service.name).",
          help: "activate one of its profiles, or write required: false",
          at: element?.place ?? dependencies.key(name).place)
      }
    }
  }
}
