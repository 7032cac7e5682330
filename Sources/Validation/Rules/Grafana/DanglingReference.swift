import Components
import Documents
import Project

extension Rule {
  /// Links between datasources, and panels, name a datasource by its uid.
  static let danglingReference = Rule(
    id: "EX303", severity: .error, summary: "a panel or a link names no datasource",
    page: RulePage(
      meaning: """
        A panel, a query, or a link of a datasource such as `tracesToMetrics` names a uid that no provisioned datasource \
        has. A datasource without a uid gets one made of its name, such as `PBFA97CFB590B2093` for Prometheus. Of a panel \
        that is an error, of a link a warning.
        """,
      consequence: "The panel says that the datasource was not found; the link is not there.",
      bad: """
        # datasources.yaml
        apiVersion: 1
        datasources:
          - name: Metrics
            type: prometheus
        # dashboard.json
        {
          "title": "App", "schemaVersion": 42,
          "panels": [{
            "type": "timeseries", "title": "Requests", "datasource": {"type": "prometheus", "uid": "metrics"},
            "targets": [{"expr": "rate(requests_total[5m])", "refId": "A"}]
          }]
        }
        """,
      good: """
        # datasources.yaml
        apiVersion: 1
        datasources:
          - name: Metrics
            uid: metrics
            type: prometheus
        # dashboard.json
        {
          "title": "App", "schemaVersion": 42,
          "panels": [{
            "type": "timeseries", "title": "Requests", "datasource": {"type": "prometheus", "uid": "metrics"},
            "targets": [{"expr": "rate(requests_total[5m])", "refId": "A"}]
          }]
        }
        """)
  ) { facts in
    let ofDatasources = facts.datasources.flatMap { datasource -> [Diagnostic] in
      guard let settings = datasource.read.node?["jsonData"] else { return [] }
      return links(in: settings).compactMap { node, uid in
        facts.problem(with: uid, namedIn: datasource).map {
          Diagnostic("This link leads to \($0.message)", help: $0.help, at: node.place, severity: .warning)
        }
      }
    }
    return ofDatasources
      + facts.dashboards.flatMap { dangling(in: $0, facts) }
  }

  /// Links of every kind name their datasource under the same key; those of exemplars have a rule of their own.
  private static func links(in node: Node) -> [(node: Node, uid: String)] {
    switch node.content {
    case .scalar: []
    case .sequence(let elements): elements.flatMap(links)
    case .mapping(let entries):
      entries.flatMap { entry -> [(node: Node, uid: String)] in
        switch entry.key.scalar?.text {
        case "datasourceUid": entry.value.scalar.map { [(entry.value, $0.text)] } ?? []
        case "exemplarTraceIdDestinations": []
        default: links(in: entry.value)
        }
      }
    }
  }

  /// Of each uid that a dashboard names in vain, the first place.
  private static func dangling(in dashboard: DashboardFacts, _ facts: Facts) -> [Diagnostic] {
    var seen: Set<String> = []
    func problem(_ reference: Grafana.DatasourceRef?) -> Facts.ReferenceProblem? {
      guard let uid = reference?.uid, !uid.isEmpty, !isBuiltIn(uid), seen.insert(uid).inserted else { return nil }
      return facts.problem(with: uid, of: dashboard.grafana)
    }
    return dashboard.panels.flatMap { panel -> [Diagnostic] in
      var found: [Diagnostic] = []
      if let problem = problem(panel.value.datasource) { found.append(finding(problem, at: panel.datasource)) }
      for index in panel.value.targets.indices {
        guard let problem = problem(panel.value.targets[index].datasource) else { continue }
        found.append(finding(problem, at: panel.targets.elements()[index].datasource))
      }
      return found
    }
  }

  /// Grafana's own, which are not provisioned.
  private static func isBuiltIn(_ uid: String) -> Bool {
    uid.hasPrefix("-- ") || uid == "grafana" || uid == "__expr__" || uid == "default" || uid.contains("$")
  }

  private static func finding(
    _ problem: Facts.ReferenceProblem, at read: Read<Grafana.DatasourceRef?>
  ) -> Diagnostic {
    Diagnostic(
      "This panel names \(problem.message)", help: problem.help, at: read.node?["uid"]?.place ?? read.place,
      path: read.path, severity: problem.severity)
  }
}
