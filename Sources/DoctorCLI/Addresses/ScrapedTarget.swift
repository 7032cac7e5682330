import Components
import Documents
import Project

/// A target as it stands in a job of Prometheus' files.
struct ScrapedTarget {
  let job: String
  let scheme: String
  let path: String
  let address: String
  let place: Place?

  static func all(of prometheus: PrometheusProgram) -> [ScrapedTarget] {
    prometheus.jobs.flatMap { job in
      job.staticConfigs.elements().flatMap { $0.targets.elements() }.map { target in
        ScrapedTarget(
          job: job.value.jobName, scheme: job.value.scheme?.rawValue ?? "http",
          path: job.value.metricsPath ?? "/metrics", address: target.value, place: target.place)
      }
    }
  }
}
