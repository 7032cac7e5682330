import Documents
import Project

extension Rule {
  /// A key or value belongs to versions of its program.
  static let otherVersion = Rule(
    id: "EX004", severity: .error, summary: "something that the image's version does not know",
    page: RulePage(
      meaning: """
        The version of the program, by the tag of its image, does not know a key or a value: it came later, or was \
        removed. Tempo 3.0 refuses `ingester`, `compactor` and others of 2.x; Prometheus has retention in its file from \
        3.11 on. Without a version in the tag every key is admitted.
        """,
      consequence: "The program refuses the file and ends, again and again.",
      bad: """
        # docker-compose.yml
        services:
          tempo:
            image: grafana/tempo:3.0.3
            command: [-config.file=/etc/tempo/tempo.yaml]
            stop_grace_period: 40s
            volumes: [./tempo:/etc/tempo:ro]
        # tempo/tempo.yaml
        compactor:
          compaction:
            block_retention: 360h
        """,
      good: """
        # docker-compose.yml
        services:
          tempo:
            image: grafana/tempo:3.0.3
            command: [-config.file=/etc/tempo/tempo.yaml]
            stop_grace_period: 40s
            volumes: [./tempo:/etc/tempo:ro]
        # tempo/tempo.yaml
        backend_worker:
          compaction:
            block_retention: 360h
        """)
  ) { facts in facts.project.diagnostics.filter(\.concernsVersion) }
}
