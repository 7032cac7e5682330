import Components
import Documents
import PromQL

extension Rule {
  /// The exemplars of a histogram stand on its buckets.
  static let sumQuery = Rule(
    id: "EX110", severity: .warning, summary: "exemplars are asked of the sum of a histogram",
    page: RulePage(
      meaning: """
        A query asks for exemplars and selects only series that end in `_sum`. A histogram has its exemplars on \
        `_bucket`; libraries put none on `_sum`. Prometheus takes them on any series, and some libraries, such as \
        Micrometer, have them on `_count`: queries that select one are not judged.
        """,
      consequence: "The graph has its lines and never a dot.",
      bad: """
        # dashboard.json
        {
          "title": "App", "schemaVersion": 42,
          "panels": [{
            "type": "timeseries", "title": "Mean", "datasource": {"type": "prometheus", "uid": "prometheus"},
            "targets": [{"expr": "rate(request_seconds_sum[5m])", "exemplar": true, "refId": "A"}]
          }]
        }
        """,
      good: """
        # dashboard.json
        {
          "title": "App", "schemaVersion": 42,
          "panels": [{
            "type": "timeseries", "title": "Latency", "datasource": {"type": "prometheus", "uid": "prometheus"},
            "targets": [{"expr": "rate(request_seconds_bucket[5m])", "exemplar": true, "refId": "A"}]
          }]
        }
        """)
  ) { facts in
    facts.queries.filter { $0.asks && $0.drawsExemplars }.compactMap { query in
      let selectors = query.expression.selectors
      guard !selectors.isEmpty, selectors.allSatisfy({ $0.selects(.sum) }) else { return nil }
      return query.target.exemplar.finding(
        "The _sum of a histogram has no exemplars.", help: "query its _bucket, or remove exemplar", severity: .warning)
    }
  }
}
