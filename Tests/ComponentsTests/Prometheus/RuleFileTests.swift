import Components
import Testing

@Suite struct RuleFileTests {
  @Test func ruleFile() {
    expectWhole(
      RuleFile.self,
      """
      groups:
      - name: latency
        rules:
        - record: job:latency:mean
          expr: latency_sum / latency_count

      """)
  }

  @Test func ruleGroup() {
    expectWhole(
      RuleGroup.self,
      """
      name: archive
      interval: 30s
      query_offset: 1m
      limit: 10
      labels:
        team: web
        service.name: 'yes'
      rules:
      - record: job:latency:mean
        expr: latency_sum / latency_count

      """)
  }

  @Test func prometheusRule() {
    expectWhole(
      PrometheusRule.self, without: ["record"],
      """
      alert: HighLatency
      expr: rate(http_requests_total[5m]) > 10
      for: 10m
      keep_firing_for: 5m
      labels:
        team: web
        service.name: 'yes'
      annotations:
        summary: Latency on {{ $labels.instance }}

      """)
  }
}
