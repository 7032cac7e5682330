import Components
import Documents
import PromQL

extension Rule {
  /// Most panels draw no exemplars, and an instant query has none.
  static let panelWithoutExemplars = Rule(
    id: "EX310", severity: .warning, summary: "exemplars are asked for where none are drawn",
    page: RulePage(
      meaning: """
        A query has `"exemplar": true` in a panel that draws none: only time series and heatmaps do. Or it is an instant \
        query, which has none. Of a histogram's buckets that is a warning, of anything else a note.
        """,
      consequence: "The panel never shows a dot.",
      bad: """
        # dashboard.json
        {
          "title": "App", "schemaVersion": 42,
          "panels": [{
            "type": "stat", "title": "Latency", "datasource": {"type": "prometheus", "uid": "prometheus"},
            "targets": [{
              "expr": "histogram_quantile(0.95, sum by (le) (rate(request_seconds_bucket[5m])))", "exemplar": true,
              "refId": "A"
            }]
          }]
        }
        """,
      good: """
        # dashboard.json
        {
          "title": "App", "schemaVersion": 42,
          "panels": [{
            "type": "timeseries", "title": "Latency", "datasource": {"type": "prometheus", "uid": "prometheus"},
            "targets": [{
              "expr": "histogram_quantile(0.95, sum by (le) (rate(request_seconds_bucket[5m])))", "exemplar": true,
              "refId": "A"
            }]
          }]
        }
        """)
  ) { facts in
    facts.queries.filter(\.asks).compactMap { query in
      let severity: Diagnostic.Severity =
        query.expression.selectors.contains { $0.selects(.bucket) } ? .warning : .note
      if !query.drawsExemplars {
        return query.target.exemplar.finding(
          "A \(query.panel.value.type?.text ?? "") panel draws no exemplars.",
          help: "use timeseries or heatmap, or remove exemplar", severity: severity)
      }
      guard query.target.value.isInstant == true, query.target.value.isRange != true else { return nil }
      return query.target.isInstant.finding(
        "An instant query has no exemplars.", help: "write \"range\": true instead, or remove exemplar",
        severity: severity)
    }
  }
}
