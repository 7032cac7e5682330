import Components
import Documents
import OrderedCollections
import Project
import PromQL
import Values

extension Rule {
  /// Grafana draws exemplars only where a query asks for them, and asks for those of a metric once.
  static let exemplarsNotAsked = Rule(
    id: "EX309", severity: .warning, summary: "no panel asks for exemplars, or the wrong query does",
    page: RulePage(
      meaning: """
        Dashboards show latencies from a histogram's `_bucket`, and no query of any has `"exemplar": true`; where no \
        service is seen to make traces, that is a note. Or the query that has it stands behind another on the same \
        metric that has not: Grafana asks for the exemplars of a metric once in a panel, for the first query that is \
        shown.
        """,
      consequence: "The graph has its lines and never a dot.",
      bad: """
        # dashboard.json
        {
          "title": "App", "schemaVersion": 42,
          "panels": [{
            "type": "timeseries", "title": "Latency", "datasource": {"type": "prometheus", "uid": "prometheus"},
            "targets": [
              {"expr": "histogram_quantile(0.5, sum by (le) (rate(request_seconds_bucket[5m])))", "refId": "A"},
              {
                "expr": "histogram_quantile(0.95, sum by (le) (rate(request_seconds_bucket[5m])))", "refId": "B",
                "exemplar": true
              }
            ]
          }]
        }
        """,
      good: """
        # dashboard.json
        {
          "title": "App", "schemaVersion": 42,
          "panels": [{
            "type": "timeseries", "title": "Latency", "datasource": {"type": "prometheus", "uid": "prometheus"},
            "targets": [
              {
                "expr": "histogram_quantile(0.5, sum by (le) (rate(request_seconds_bucket[5m])))", "refId": "A",
                "exemplar": true
              },
              {"expr": "histogram_quantile(0.95, sum by (le) (rate(request_seconds_bucket[5m])))", "refId": "B"}
            ]
          }]
        }
        """)
  ) { facts in
    let late = facts.dashboards.map(\.queries).flatMap { queries in
      queries.filter { isLate($0, among: queries) }.map { query in
        query.target.exemplar.finding(
          "Grafana asks for exemplars with the first query on a metric, and an earlier one on the same has none.",
          help: "set exemplar: true on the first of these queries", severity: .warning)
      }
    }
    // Where nothing is meant for exemplars, dashboards need not ask for them; and what one asks for, others need not.
    guard facts.wantsExemplars, !facts.queries.contains(where: { $0.target.value.exemplar == true }),
      let first = facts.queries.first(where: { showsLatency($0) && facts.mayHaveTraces($0) })
    else { return late }
    return late + [
      first.target.finding(
        "The panel \(first.panelName) shows latencies, and no query of any dashboard asks for exemplars.",
        help: "add \"exemplar\": true to this query", severity: facts.makesTraces ? .warning : .note)
    ]
  }

  private static func isLate(_ query: PanelQuery, among queries: [PanelQuery]) -> Bool {
    guard query.asks else { return false }
    let names = Set(query.expression.metrics)
    return queries.contains { other in
      other.panelIndex == query.panelIndex && other.index < query.index && other.target.value.isHidden != true
        && other.target.value.exemplar != true && !names.isDisjoint(with: other.expression.metrics)
    }
      && !queries.contains { other in
        other.panelIndex == query.panelIndex && other.index < query.index && other.asks
          && !names.isDisjoint(with: other.expression.metrics)
      }
  }

  @Sendable private static func showsLatency(_ query: PanelQuery) -> Bool {
    (query.panel.value.type == .timeSeries || query.panel.value.type == .heatmap)
      && query.target.value.isHidden != true && query.target.value.isInstant != true
      && query.expression.selectors.contains { $0.selects(.bucket) }
  }
}

extension Facts {
  /// Whether what a query shows may have traces: not where its job's targets are known to make none, or stand outside
  /// the project where no service is seen to make some.
  fileprivate func mayHaveTraces(_ query: PanelQuery) -> Bool {
    guard !makesTraces, let name = query.expression.selectors.lazy.compactMap(\.job).first else { return true }
    for prometheus in project.prometheuses {
      guard let job = prometheus.jobs.first(where: { $0.value.jobName == name })?.value else { continue }
      let targets = job.staticConfigs.flatMap(\.targets).compactMap { try? TargetAddress($0) }
      return targets.isEmpty
        || targets.contains { target in
          guard case .service(let service) = peer(target.host, port: target.port.number, from: prometheus.service)
          else {
            return prometheus.service == nil
          }
          return service.environment["OTEL_TRACES_EXPORTER"]?.value != "none"
        }
    }
    return true
  }

  /// Whether a service is told where to send its spans.
  fileprivate var makesTraces: Bool {
    project.services.contains { service in
      service.environment.variables.keys.contains { $0.contains("OTEL_EXPORTER_OTLP") && $0.hasSuffix("ENDPOINT") }
    }
  }
}
