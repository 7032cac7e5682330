import Components
import Documents
import Project

extension Rule {
  /// What is scraped by a fallback to text has no exemplars.
  static let textFallback = Rule(
    id: "EX105", severity: .note, summary: "the fallback format has no exemplars",
    page: RulePage(
      meaning: """
        Prometheus 3 fails a scrape whose Content-Type is missing or unknown, unless `fallback_scrape_protocol` says what \
        to take it for. Taken for one of Prometheus' text formats, an answer yields no exemplars.
        """,
      consequence: """
        The scrape works again, and where the target does serve OpenMetrics its exemplars are lost or the answer is not \
        understood.
        """,
      bad: """
        # prometheus.yml
        scrape_configs:
          - job_name: app
            fallback_scrape_protocol: PrometheusText0.0.4
            static_configs:
              - targets: [app.example.net:8080]
        """,
      good: """
        # prometheus.yml
        scrape_configs:
          - job_name: app
            fallback_scrape_protocol: OpenMetricsText1.0.0
            static_configs:
              - targets: [app.example.net:8080]
        """)
  ) { facts in
    facts.project.prometheuses.flatMap(\.jobs).compactMap { job in
      guard let fallback = job.value.fallbackScrapeProtocol, !fallback.carriesExemplars else { return nil }
      return job.fallbackScrapeProtocol.finding(
        "What is scraped as \(fallback.rawValue) has no exemplars.",
        help: "where the target serves OpenMetrics, write OpenMetricsText1.0.0 or mend its Content-Type",
        severity: .note)
    }
  }
}
