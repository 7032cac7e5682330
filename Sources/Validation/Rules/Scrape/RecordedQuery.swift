import Components
import Documents
import PromQL

extension Rule {
  /// Recording rules compute values and leave exemplars behind.
  static let recordedQuery = Rule(
    id: "EX109", severity: .warning, summary: "exemplars are asked of what a recording rule computes",
    page: RulePage(
      meaning: """
        A query asks for exemplars and selects only series that recording rules compute. Those carry no exemplars.
        """,
      consequence: "The graph has its lines and never a dot.",
      bad: """
        # rules.yml
        groups:
          - name: app
            rules:
              - record: job:request_seconds:p95
                expr: histogram_quantile(0.95, sum by (le, job) (rate(request_seconds_bucket[5m])))
        # dashboard.json
        {
          "title": "App", "schemaVersion": 42,
          "panels": [{
            "type": "timeseries", "title": "Latency", "datasource": {"type": "prometheus", "uid": "prometheus"},
            "targets": [{"expr": "job:request_seconds:p95", "exemplar": true, "refId": "A"}]
          }]
        }
        """,
      good: """
        # rules.yml
        groups:
          - name: app
            rules:
              - record: job:request_seconds:p95
                expr: histogram_quantile(0.95, sum by (le, job) (rate(request_seconds_bucket[5m])))
        # dashboard.json
        {
          "title": "App", "schemaVersion": 42,
          "panels": [{
            "type": "timeseries", "title": "Latency", "datasource": {"type": "prometheus", "uid": "prometheus"},
            "targets": [
              {
                "expr": "histogram_quantile(0.95, sum by (le, job) (rate(request_seconds_bucket[5m])))",
                "exemplar": true, "refId": "A"
              }
            ]
          }]
        }
        """)
  ) { facts in
    facts.queries.filter { $0.asks && $0.drawsExemplars }.compactMap { query in
      let selectors = query.expression.selectors
      let isRecorded = selectors.allSatisfy { selector in
        selector.isRecorded || selector.name.map(facts.recorded.contains) ?? false
      }
      guard !selectors.isEmpty, isRecorded else { return nil }
      return query.target.exemplar.finding(
        "What a recording rule computes has no exemplars.",
        help: "query the histogram's _bucket itself, or remove exemplar", severity: .warning)
    }
  }
}
