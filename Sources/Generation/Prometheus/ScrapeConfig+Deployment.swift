import Components
import Concurrency
import Deployment
import OrderedCollections
import Values

extension ScrapeConfig {
  /// The applications, the further jobs, and what the deployment scrapes of itself.
  static func all(of deployment: Deployment) -> [ScrapeConfig] {
    let own = own(of: deployment)
    let firstJob = deployment.applications.count
    let firstOwn = firstJob + deployment.scrapeJobs.count
    // Each made where it stays: to copy a thousand of them costs more than to write them.
    return Concurrently.map(Array(0..<firstOwn + own.count), fewest: Concurrently.longList) { index in
      if index < firstJob { return ScrapeConfig(deployment.applications[index], in: deployment) }
      return index < firstOwn ? ScrapeConfig(deployment.scrapeJobs[index - firstJob]) : own[index - firstOwn]
    }
  }

  /// The standard form: a job, `honor_labels`, and the application's own address.
  init(_ application: Application, in deployment: Deployment) {
    self.init()
    jobName = application.jobName
    honorLabels = application.honorLabels
    metricsPath = application.metricsPath == .metrics ? nil : application.metricsPath.text
    staticConfigs = [StaticConfig(targets: [deployment.address(of: .application(application), from: .service)])]
  }

  init(_ job: ScrapeJob) {
    self.init()
    jobName = job.job
    honorLabels = job.honorLabels ? true : nil
    scrapeInterval = job.scrapeInterval
    // Prometheus takes the global time-out, which may be above an interval of the job's own.
    scrapeTimeout = job.scrapeTimeout ?? job.scrapeInterval.map { min($0, .seconds(10)) }
    metricsPath = job.metricsPath == .metrics ? nil : job.metricsPath.text
    scheme = job.scheme == .https ? .https : nil
    var targets = StaticConfig(targets: job.targets)
    for (label, value) in job.labels.sorted(by: { $0.key < $1.key }) { targets.labels[UTF8LabelName(label)] = value }
    staticConfigs = [targets]
  }

  /// What the deployment scrapes of itself.
  private static func own(of deployment: Deployment) -> [ScrapeConfig] {
    zip(Deployment.ownJobs, [Endpoint.prometheus, .tempo, .grafana]).map { job, endpoint in
      var config = ScrapeConfig()
      config.jobName = job
      config.staticConfigs = [StaticConfig(targets: [deployment.address(of: endpoint, from: .service)])]
      return config
    }
  }
}

extension StaticConfig {
  init(targets: [TargetAddress]) {
    self.init()
    self.targets = targets.map(\.text)
  }
}
