import Components
import Documents
import Project
import PromQL

extension Rule {
  /// Native histograms have no series whose name ends in `_bucket`.
  static let bucketsReplaced = Rule(
    id: "EX106", severity: .error, summary: "native histograms take away the buckets that panels query",
    page: RulePage(
      meaning: """
        `convert_classic_histograms_to_nhcb` stores every histogram as a native one, and `scrape_native_histograms` those \
        that the target offers as such. Neither leaves `_bucket` series behind, which a panel queries, unless \
        `always_scrape_classic_histograms` keeps them. The conversion is an error; the other a warning, since the target \
        may have classic histograms only.
        """,
      consequence: "The panel is empty from the next scrape on: neither lines nor dots.",
      bad: """
        # prometheus.yml
        scrape_configs:
          - job_name: app
            convert_classic_histograms_to_nhcb: true
            static_configs:
              - targets: [app.example.net:8080]
        # dashboard.json
        {
          "title": "App", "schemaVersion": 42,
          "panels": [{
            "type": "timeseries", "title": "Latency", "datasource": {"type": "prometheus", "uid": "prometheus"},
            "targets": [{"expr": "rate(request_seconds_bucket{job=\\"app\\"}[5m])", "exemplar": true, "refId": "A"}]
          }]
        }
        """,
      good: """
        # prometheus.yml
        scrape_configs:
          - job_name: app
            convert_classic_histograms_to_nhcb: true
            always_scrape_classic_histograms: true
            static_configs:
              - targets: [app.example.net:8080]
        # dashboard.json
        {
          "title": "App", "schemaVersion": 42,
          "panels": [{
            "type": "timeseries", "title": "Latency", "datasource": {"type": "prometheus", "uid": "prometheus"},
            "targets": [{"expr": "rate(request_seconds_bucket{job=\\"app\\"}[5m])", "exemplar": true, "refId": "A"}]
          }]
        }
        """)
  ) { facts in facts.project.prometheuses.flatMap { findings(in: $0, facts) } }

  private static func findings(in prometheus: PrometheusProgram, _ facts: Facts) -> [Diagnostic] {
    let global: Read<GlobalConfig>? = prometheus.config?.document?.global.unwrapped()
    var seen: Set<Place> = []
    return prometheus.jobs.flatMap { job -> [Diagnostic] in
      let own = job.value.alwaysScrapeClassicHistograms ?? job.value.scrapeClassicHistograms
      let keeps = own ?? global?.value.alwaysScrapeClassicHistograms ?? false
      guard !keeps else { return [] }
      let switches: [(Read<Bool?>?, String, Diagnostic.Severity)] = [
        (
          job.value.convertClassicHistogramsToNHCB == nil
            ? global?.convertClassicHistogramsToNHCB : job.convertClassicHistogramsToNHCB,
          "The conversion leaves no", .error
        ),
        (
          job.value.scrapeNativeHistograms == nil ? global?.scrapeNativeHistograms : job.scrapeNativeHistograms,
          "Native histograms leave no", .warning
        ),
      ]
      return switches.compactMap { setting, what, severity in
        guard let setting, setting.value == true, let query = facts.bucketQuery(of: job.value) else { return nil }
        if let place = setting.place, !seen.insert(place).inserted { return nil }
        return setting.finding(
          "\(what) \(query.bucket.name ?? "_bucket"), which the panel \(query.query.panelName) queries.",
          help: "add always_scrape_classic_histograms: true", severity: severity)
      }
    }
  }
}
