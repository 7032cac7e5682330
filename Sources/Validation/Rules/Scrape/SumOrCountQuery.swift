import Components
import Documents
import PromQL

extension Rule {
  /// The exemplars of a histogram stand on its buckets.
  static let sumOrCountQuery = Rule(
    id: "EX110", severity: .warning, summary: "exemplars are asked of the sum or count of a histogram",
    page: RulePage(
      meaning: """
        A query asks for exemplars and selects only series that end in `_sum` or `_count`. A histogram has its exemplars \
        on `_bucket`: none on `_sum`, and on `_count` only where a library adds them (Micrometer does), which is why a \
        query that selects one is a note.
        """,
      consequence: "The graph has its lines and, with most libraries, never a dot.",
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
    facts.queries.filter { $0.asks && $0.panel.drawsExemplars }.compactMap { query in
      let selectors = query.expression.selectors
      guard !selectors.isEmpty, selectors.allSatisfy({ $0.selects(.sum) || $0.selects(.count) }) else { return nil }
      let hasCount = selectors.contains { $0.selects(.count) }
      return query.read.exemplar.finding(
        hasCount
          ? "Few libraries put exemplars on the _count of a histogram." : "The _sum of a histogram has no exemplars.",
        help: "query its _bucket, or remove exemplar", severity: hasCount ? .note : .warning)
    }
  }
}
