import Components
import Documents
import OrderedCollections
import Project
import PromQL
import Values

extension Rule {
  /// A label of the server's wins over the target's own, which becomes `exported_` and its name.
  static let labelsRenamed = Rule(
    id: "EX108", severity: .warning, summary: "a label of the job hides the one that a panel asks for",
    page: RulePage(
      meaning: """
        A job gives its targets a label and does not set `honor_labels: true`. What the target itself says under that \
        name is renamed to `exported_` and the name, and every series carries the job's value. A panel asks the job's \
        series for another value.
        """,
      consequence: "The panel finds nothing, though the application serves what it asks for.",
      bad: """
        # prometheus.yml
        scrape_configs:
          - job_name: app
            static_configs:
              - targets: [app.example.net:8080]
                labels:
                  route: none
        # dashboard.json
        {
          "title": "App", "schemaVersion": 42,
          "panels": [{
            "type": "timeseries", "title": "Latency", "datasource": {"type": "prometheus", "uid": "prometheus"},
            "targets": [{
              "expr": "rate(request_seconds_bucket{job=\\"app\\", route=\\"/pay\\"}[5m])", "exemplar": true, "refId": "A"
            }]
          }]
        }
        """,
      good: """
        # prometheus.yml
        scrape_configs:
          - job_name: app
            honor_labels: true
            static_configs:
              - targets: [app.example.net:8080]
                labels:
                  route: none
        # dashboard.json
        {
          "title": "App", "schemaVersion": 42,
          "panels": [{
            "type": "timeseries", "title": "Latency", "datasource": {"type": "prometheus", "uid": "prometheus"},
            "targets": [{
              "expr": "rate(request_seconds_bucket{job=\\"app\\", route=\\"/pay\\"}[5m])", "exemplar": true, "refId": "A"
            }]
          }]
        }
        """)
  ) { facts in facts.project.prometheuses.flatMap(\.jobs).flatMap { findings(in: $0, facts) } }

  private static func findings(in job: Read<ScrapeConfig>, _ facts: Facts) -> [Diagnostic] {
    let config = job.value
    // Relabelling may give the label any other value.
    guard config.honorLabels != true, config.relabelConfigs.isEmpty, config.metricRelabelConfigs.isEmpty,
      config.staticConfigs.contains(where: { !$0.labels.isEmpty }), job.staticConfigs.isWhole(),
      config.discovery == ServiceDiscoveryConfigs()
    else { return [] }
    var seen: Set<String> = []
    return facts.queries.flatMap { query in
      query.expression.selectors.filter { $0.job == config.jobName }.flatMap(\.matchers).compactMap { matcher in
        guard matcher.label != "job", isMissed(matcher, in: config), seen.insert(matcher.label).inserted else {
          return nil
        }
        return finding(matcher, in: job, of: query)
      }
    }
  }

  /// Whether every target has the label, and none a value that the matcher takes.
  private static func isMissed(_ matcher: Matcher, in job: ScrapeConfig) -> Bool {
    job.staticConfigs.allSatisfy { targets in
      let value = targets.labels.first { $0.key.text == matcher.label }?.value
      return value.map { matcher.accepts($0) == false } ?? false
    }
  }

  private static func finding(_ matcher: Matcher, in job: Read<ScrapeConfig>, of query: PanelQuery) -> Diagnostic? {
    guard let labels = job.staticConfigs.elements().first?.labels,
      let entry = labels.value.first(where: { $0.key.text == matcher.label })
    else { return nil }
    return labels.key(matcher.label).finding(
      "Every series of the job \(job.value.jobName) has \(matcher.label)=\"\(entry.value)\", and the panel "
        + "\(query.panelName) asks for \(matcher.label)\(matcher.operation.rawValue)\"\(matcher.value)\".",
      help: "add honor_labels: true where the target says it itself, or give the label another name",
      severity: .warning)
  }
}
