import Components
import Documents
import Project

extension Rule {
  /// Who imports an exported dashboard is asked for its inputs; provisioning asks nobody.
  static let openInput = Rule(
    id: "EX307", severity: .error, summary: "an input of an exported dashboard is left open",
    page: RulePage(
      meaning: """
        The dashboard was exported for sharing: its datasources are `${DS_…}`, and `__inputs` lists what whoever imports \
        it is to choose. Provisioning fills none of that in.
        """,
      consequence: "Every panel says that the datasource ${DS_PROMETHEUS} was not found.",
      bad: """
        # dashboard.json
        {
          "__inputs": [{"name": "DS_PROMETHEUS", "type": "datasource", "pluginId": "prometheus"}],
          "title": "App", "schemaVersion": 42,
          "panels": [{
            "type": "timeseries", "title": "Requests", "datasource": {"type": "prometheus", "uid": "${DS_PROMETHEUS}"},
            "targets": [{"expr": "rate(requests_total[5m])", "refId": "A"}]
          }]
        }
        """,
      good: """
        # dashboard.json
        {
          "title": "App", "schemaVersion": 42,
          "panels": [{
            "type": "timeseries", "title": "Requests", "datasource": {"type": "prometheus", "uid": "prometheus"},
            "targets": [{"expr": "rate(requests_total[5m])", "refId": "A"}]
          }]
        }
        """)
  ) { facts in
    facts.project.grafanas.flatMap(\.dashboards).compactMap(\.document).compactMap { dashboard in
      let variables = Set((dashboard.value.templating.list ?? []).map(\.name))
      for position in dashboard.value.positions {
        let panel = dashboard.value.panel(at: position)
        let own = [(panel.datasource, -1)] + panel.targets.enumerated().map { ($1.datasource, $0) }
        guard let (reference, index) = own.first(where: { input(in: $0.0).map { !variables.contains($0) } ?? false })
        else { continue }
        let read = dashboard.panel(at: position, panel)
        let place = index < 0 ? read.datasource : read.targets.elements()[index].datasource
        return Diagnostic(
          "Provisioning does not fill in ${\(input(in: reference) ?? "")}.",
          help: "write the uid of a provisioned datasource, here and wherever it stands",
          at: place.node?["uid"]?.place ?? place.place,
          path: place.path)
      }
      return nil
    }
  }

  /// `DS_PROMETHEUS` of `${DS_PROMETHEUS}`.
  private static func input(in reference: Grafana.DatasourceRef?) -> String? {
    let text: String? =
      switch reference {
      case .reference(let reference): reference.uid
      case .named(let name): name
      case nil: nil
      }
    guard let text, text.hasPrefix("${DS_"), text.last == "}" else { return nil }
    return String(text.dropFirst(2).dropLast())
  }
}
