import Components
import Documents
import Project
import Values

extension Rule {
  /// Tempo is killed where it may have less memory than it needs.
  static let tooLittleMemory = Rule(
    id: "EX210", severity: .warning, summary: "Tempo may have too little memory",
    page: RulePage(
      meaning: """
        The memory limit of Tempo's container is 256 MiB or less. At 128 MiB the kernel kills it in a loop, at 256 MiB \
        now and then under a few dozen spans a second with queries.
        """,
      consequence: "Tempo vanishes and comes back, and what it had not written yet is gone.",
      bad: """
        # docker-compose.yml
        services:
          tempo:
            image: grafana/tempo:3.0.3
            mem_limit: 256m
        """,
      good: """
        # docker-compose.yml
        services:
          tempo:
            image: grafana/tempo:3.0.3
            mem_limit: 1g
        """)
  ) { facts in
    facts.project.tempos.compactMap(\.service).compactMap { service in
      let deploy: Read<Compose.Deployment>? = service.definition.deploy.unwrapped()
      let resources: Read<Compose.Resources>? = deploy?.resources.unwrapped()
      let limits: Read<Compose.ResourceLimits>? = resources?.limits.unwrapped()
      let limit = service.definition.value.memoryLimit == nil ? limits?.memory : service.definition.memoryLimit
      guard let limit, let size = limit.value?.value?.size, size <= .mebibytes(256) else { return nil }
      return limit.finding(
        "With \(size) of memory Tempo is killed now and then.",
        help: "512m is safe with memory.automemlimit_enabled: true in its configuration, 1g without", severity: .warning
      )
    }
  }
}
