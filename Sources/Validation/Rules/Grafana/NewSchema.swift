import Components
import Documents
import Project

extension Rule {
  /// Provisioning from files reads the classic format.
  static let newSchema = Rule(
    id: "EX308", severity: .error, summary: "a dashboard in a schema that provisioning refuses",
    page: RulePage(
      meaning: """
        The file holds a dashboard of the second schema, with `elements` and a `layout`, as newer versions of Grafana \
        export it. Provisioning from files reads the classic one, with `panels`.
        """,
      consequence: "The dashboard is not there; the log of Grafana says why.",
      bad: """
        # dashboard.json
        {
          "apiVersion": "dashboard.grafana.app/v2beta1", "kind": "Dashboard", "metadata": {"name": "app"},
          "spec": {"title": "App", "elements": {}, "layout": {"kind": "GridLayout", "spec": {"items": []}}}
        }
        """,
      good: """
        # dashboard.json
        {"title": "App", "schemaVersion": 42, "panels": []}
        """)
  ) { facts in
    facts.project.grafanas.flatMap(\.dashboards).compactMap(\.document).compactMap { dashboard in
      guard dashboard.value.isOfSecondSchema else { return nil }
      let place = (dashboard.node?["apiVersion"] ?? dashboard.node?["elements"])?.place ?? dashboard.place
      return Diagnostic(
        "Provisioning from files refuses dashboards of the second schema.",
        help: "export it as classic JSON, with panels instead of elements", at: place)
    }
  }
}
