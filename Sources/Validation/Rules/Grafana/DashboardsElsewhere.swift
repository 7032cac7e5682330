import Documents
import Project

extension Rule {
  /// A provider must look where the dashboards are.
  static let dashboardsElsewhere = Rule(
    id: "EX312", severity: .error, summary: "a provider looks for dashboards where there are none",
    page: RulePage(
      meaning: """
        `options.path` of a dashboard provider leads to nothing in Grafana's container: no folder is mounted there, or \
        the one that is has no such file.
        """,
      consequence: "Grafana starts without these dashboards; its log says that the path cannot be read.",
      bad: """
        # docker-compose.yml
        services:
          grafana:
            image: grafana/grafana:12.3.1
            volumes: [./provisioning:/etc/grafana/provisioning:ro]
        # provisioning/dashboards/dashboards.yaml
        apiVersion: 1
        providers:
          - name: app
            options:
              path: /etc/grafana/provisioning/dashboards/boards
        """,
      good: """
        # docker-compose.yml
        services:
          grafana:
            image: grafana/grafana:12.3.1
            volumes: [./provisioning:/etc/grafana/provisioning:ro]
        # provisioning/dashboards/dashboards.yaml
        apiVersion: 1
        providers:
          - name: app
            options:
              path: /etc/grafana/provisioning/dashboards
        """)
  ) { facts in
    facts.project.grafanas.flatMap { grafana -> [Diagnostic] in
      guard let service = grafana.service else { return [] }
      return grafana.dashboardPaths.filter(\.isDangling).map { reference in
        Diagnostic(
          "There is nothing at \(service.shown(reference))\(service.isProcess ? "" : " in Grafana's container").",
          help: service.isProcess
            ? "paths begin at the folder of the Procfile"
            : "mount the folder of dashboards there, or write where it is mounted", at: reference.place)
      }
    }
  }
}
