import Documents
import Values

extension Deployment {
  /// The jobs under which the deployment scrapes its own services.
  package static let ownJobs = [ServiceName.prometheus.text, ServiceName.tempo.text, ServiceName.grafana.text]

  /// Prometheus refuses two jobs of one name, and a time-out above the interval.
  static func checkJobs(_ read: Read<Self>, _ decoding: inout Decoding) {
    var taken = Set(ownJobs)
    var names = Set(ServiceName.all)
    for application in read.applications.elements() {
      let isNameTaken = !names.insert(application.value.name).inserted
      guard application.value.job != nil || Application.isSourceKnown(application),
        !taken.insert(application.value.jobName).inserted
      else { continue }
      if application.value.job == nil {
        // The name itself is reported, and with another one the job is another too.
        guard !isNameTaken || application.value.jobName != application.value.name.text else { continue }
        report(application.value.jobName, at: application.name, &decoding)
      } else {
        report(application.value.jobName, at: application.job, &decoding)
      }
    }
    for job in read.scrapeJobs.elements() {
      if !taken.insert(job.value.job).inserted { report(job.value.job, at: job.job, &decoding) }
      guard let timeout = job.value.scrapeTimeout else { continue }
      let interval = job.value.scrapeInterval ?? read.value.prometheus.scrapeInterval
      let isIntervalKnown = !job.scrapeInterval.isUnread && !read.prometheus.scrapeInterval.isUnread
      if timeout.milliseconds == 0 || isIntervalKnown && timeout > interval {
        decoding.report(
          "A scrape_timeout of \(timeout) does not fit the interval of \(interval).",
          help: "it must be above 0 and at most the interval", at: job.scrapeTimeout)
      }
    }
  }

  private static func report<Value>(_ job: String, at place: Read<Value>, _ decoding: inout Decoding) {
    decoding.report(
      ownJobs.contains(job) ? "The job \(job) is the deployment's own." : "Two jobs are called \(job).",
      help: "give it another name", at: place)
  }
}
