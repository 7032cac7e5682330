import Components
import Documents
import Project

extension Rule {
  /// Exemplars exist in OpenMetrics and in protobuf only.
  static let textFormatsOnly = Rule(
    id: "EX104", severity: .error, summary: "only formats without exemplars are scraped",
    page: RulePage(
      meaning: """
        `scrape_protocols` lists no format but Prometheus' own text formats. Exemplars exist in OpenMetrics and in \
        protobuf only. For every job that is an error; for one job a warning, since its targets may have none.
        """,
      consequence: "The metrics arrive as before, and every exemplar of the targets is left behind.",
      bad: """
        # prometheus.yml
        global:
          scrape_protocols: [PrometheusText1.0.0, PrometheusText0.0.4]
        """,
      good: """
        # prometheus.yml
        global:
          scrape_protocols: [OpenMetricsText1.0.0, PrometheusText1.0.0, PrometheusText0.0.4]
        """)
  ) { facts in
    facts.project.prometheuses.flatMap { prometheus -> [Diagnostic] in
      let global: Read<GlobalConfig>? = prometheus.config?.document?.global.unwrapped()
      let everywhere = global.flatMap { problem(with: $0.scrapeProtocols, .error) }
      return [everywhere].compactMap(\.self)
        + prometheus.jobs.compactMap { job in
          job.value.scrapeProtocols.isEmpty ? nil : problem(with: job.scrapeProtocols, .warning)
        }
    }
  }

  private static func problem(with protocols: Read<[ScrapeProtocol]>, _ severity: Diagnostic.Severity) -> Diagnostic? {
    guard !protocols.value.isEmpty, protocols.isWhole(), !protocols.value.contains(where: \.carriesExemplars) else {
      return nil
    }
    return protocols.finding(
      "The text formats of Prometheus carry no exemplars.", help: "add OpenMetricsText1.0.0 before them",
      severity: severity)
  }
}
