import Components
import Documents
import OrderedCollections
import Project

extension Rule {
  /// Who waits for health waits for a healthcheck.
  static let dependencyNeverHealthy = Rule(
    id: "EX405", severity: .error, summary: "a service waits for the health of one that has no healthcheck",
    page: RulePage(
      meaning: """
        `depends_on` has `condition: service_healthy` for a Prometheus, Tempo or Grafana without a `healthcheck`. Their \
        images bring none.
        """,
      consequence: "Compose stops with `has no healthcheck configured`.",
      bad: """
        # docker-compose.yml
        services:
          app:
            image: registry.example.net/app:1.2.3
            depends_on:
              tempo:
                condition: service_healthy
          tempo:
            image: grafana/tempo:3.0.3
        """,
      good: """
        # docker-compose.yml
        services:
          app:
            image: registry.example.net/app:1.2.3
            depends_on:
              tempo:
                condition: service_healthy
          tempo:
            image: grafana/tempo:3.0.3
            healthcheck:
              test: [CMD, /tempo, -health]
        """)
  ) { facts in
    facts.project.services.flatMap { service -> [Diagnostic] in
      guard let dependencies: Read<Compose.DependsOn> = service.definition.dependsOn.unwrapped(),
        case .map(let needed) = dependencies.value
      else { return [] }
      return needed.compactMap { name, dependency in
        guard dependency.condition == .healthy,
          let other = facts.project.services.first(where: { $0.name == name }), other.isNeverHealthy
        else { return nil }
        return dependencies.entry(name, dependency).condition.finding(
          "The service \(name) has no healthcheck, and its image brings none.",
          help: "give \(name) a healthcheck, or wait for service_started")
      }
    }
  }
}

extension ProjectService {
  /// Whether neither its definition nor its image asks for its health.
  fileprivate var isNeverHealthy: Bool {
    guard [.prometheus, .tempo, .grafana].contains(kind), !isBuilt else { return false }
    guard let check = definition.value.healthcheck else { return !definition.healthcheck.isUnread }
    return check.isDisabled?.value == true || check.test == .words(["NONE"])
  }
}
