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
    facts.dashboards.compactMap { dashboard in
      let variables = Set((dashboard.read.value.templating.list ?? []).map(\.name))
      func open(_ reference: Grafana.DatasourceRef?) -> String? {
        input(in: reference).flatMap { variables.contains($0) ? nil : $0 }
      }
      for panel in dashboard.panels {
        let name: String
        let place: Read<Grafana.DatasourceRef?>
        if let input = open(panel.value.datasource) {
          (name, place) = (input, panel.datasource)
        } else if let index = panel.value.targets.indices.first(where: {
          open(panel.value.targets[$0].datasource) != nil
        }) {
          place = panel.targets.elements()[index].datasource
          name = open(place.value) ?? ""
        } else {
          continue
        }
        return Diagnostic(
          "Provisioning does not fill in ${\(name)}.",
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
