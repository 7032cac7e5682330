import Components
import Documents
import Project
import Values

extension Rule {
  /// From version 13 on Grafana updates its bundled datasources at start, and drops them where it cannot.
  static let datasourcesUnregistered = Rule(
    id: "EX407", severity: .error, summary: "Grafana drops its own datasources when it starts",
    page: RulePage(
      meaning: """
        From version 13 on, the Prometheus and Tempo datasources are plugins that Grafana tries to update at start. With \
        a read-only root or without capabilities the update fails, and unregisters them.
        """,
      consequence: "Every panel is empty, and the datasources are of an unknown kind.",
      bad: """
        # docker-compose.yml
        services:
          grafana:
            image: grafana/grafana:13.1.3
            read_only: true
            tmpfs: [/tmp]
        """,
      good: """
        # docker-compose.yml
        services:
          grafana:
            image: grafana/grafana:13.1.3
            read_only: true
            tmpfs: [/tmp]
            environment:
              GF_PLUGINS_PREINSTALL_AUTO_UPDATE: "false"
        """)
  ) { facts in
    facts.project.grafanas.compactMap { grafana in
      guard let version = grafana.version, version >= Version(13), let service = grafana.service,
        !service.hasOwnGrafanaConfig
      else { return nil }
      let definition = service.definition
      let isReadOnly = definition.value.isReadOnly?.value == true
      guard isReadOnly || definition.value.dropCapabilities.contains(where: { $0.uppercased() == "ALL" }) else {
        return nil
      }
      let setting = service.environment["GF_PLUGINS_PREINSTALL_AUTO_UPDATE"]
      guard setting == nil || setting?.value.map({ $0.lowercased() == "true" }) ?? false else { return nil }
      let place = setting?.place ?? (isReadOnly ? definition.isReadOnly.place : definition.dropCapabilities.place)
      return Diagnostic(
        "Grafana \(version) cannot update its bundled datasources here, and drops them.",
        help: "write GF_PLUGINS_PREINSTALL_AUTO_UPDATE: \"false\" in its environment", at: place)
    }
  }
}
