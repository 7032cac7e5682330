import Documents
import Project

extension Rule {
  /// Without its feature Prometheus drops every exemplar that it scrapes.
  static let exemplarStorageOff = Rule(
    id: "EX101", severity: .error, summary: "Prometheus stores no exemplars",
    page: RulePage(
      meaning: """
        Prometheus runs without `--enable-feature=exemplar-storage`. It then scrapes exemplars and drops them; also \
        version 3 keeps them only with this feature.
        """,
      consequence: """
        `/api/v1/query_exemplars` answers 200 with an empty list, no graph shows a dot, and no log says why.
        """,
      bad: """
        # docker-compose.yml
        services:
          prometheus:
            image: prom/prometheus:v3.14.0
            command:
              - --config.file=/etc/prometheus/prometheus.yml
          tempo:
            image: grafana/tempo:3.0.3
        """,
      good: """
        # docker-compose.yml
        services:
          prometheus:
            image: prom/prometheus:v3.14.0
            command:
              - --config.file=/etc/prometheus/prometheus.yml
              - --enable-feature=exemplar-storage
          tempo:
            image: grafana/tempo:3.0.3
        """)
  ) { facts in
    guard facts.wantsExemplars else { return [] }
    return facts.project.prometheuses.compactMap { prometheus in
      guard prometheus.lacksFeature("exemplar-storage"), !prometheus.isAgent else { return nil }
      return Diagnostic(
        "Prometheus drops every exemplar: its feature exemplar-storage is off.",
        help: "add --enable-feature=exemplar-storage to its command", at: prometheus.placeOfFlags)
    }
  }
}
