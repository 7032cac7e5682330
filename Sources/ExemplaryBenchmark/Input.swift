/// Deployment files of a given size.
enum Input {
  /// Dashboards of 20 timeseries panels with one exemplar query each.
  static func dashboards(_ count: Int) -> String {
    var text = "name: benchmark\ndashboards:\n"
    for dashboard in 0..<count {
      text += "  - title: Dashboard \(dashboard)\n    uid: dashboard-\(dashboard)\n    panels:\n"
      for panel in 0..<20 {
        let bucket = "latency_\(panel)_seconds_bucket[$__rate_interval]"
        text += """
                - title: Panel \(panel)
                  unit: s
                  queries:
                    - expr: histogram_quantile(0.95, sum by (le) (rate(\(bucket))))
                      legend: p95
                      exemplars: true

          """
      }
    }
    return text
  }

  /// Scrape jobs of ten targets.
  static func jobs(_ count: Int) -> String {
    var text = "name: benchmark\nscrape_jobs:\n"
    for job in 0..<count {
      text += "  - job: job-\(job)\n    targets:\n"
      for target in 0..<10 { text += "      - host-\(target).job-\(job).example.net:9100\n" }
    }
    return text
  }

  /// The file under which `validate` knows a Prometheus configuration of jobs.
  static func prometheusJobsName(_ count: Int) -> String { "prometheus-\(count).yml" }

  /// The same jobs as Prometheus reads them.
  static func prometheusJobs(_ count: Int) -> String {
    var text = "scrape_configs:\n"
    for job in 0..<count {
      text += "  - job_name: job-\(job)\n    static_configs:\n      - targets:\n"
      for target in 0..<10 { text += "          - host-\(target).job-\(job).example.net:9100\n" }
    }
    return text
  }
}
