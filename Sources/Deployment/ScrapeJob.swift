import Documents
import Values

/// Targets to scrape under one job name.
public struct ScrapeJob: Equatable, Sendable {
  public enum Scheme: String, CaseIterable, Sendable {
    case http, https
  }

  /// The value of the `job` label; unique.
  public var job: String

  /// At least one.
  public var targets: [TargetAddress]

  /// Labels put on every series of these targets.
  public var labels: [LabelName: String]

  public var metricsPath: HTTPPath
  public var scheme: Scheme

  /// Nil for Prometheus' own interval.
  public var scrapeInterval: PrometheusDuration?

  /// At most the interval; nil for the shorter of 10 s and the interval.
  public var scrapeTimeout: PrometheusDuration?

  /// Whether labels that the target sets win over those of the job.
  public var honorLabels: Bool

  public init(
    job: String, targets: [TargetAddress], labels: [LabelName: String] = [:],
    metricsPath: HTTPPath = .metrics, scheme: Scheme = .http,
    scrapeInterval: PrometheusDuration? = nil, scrapeTimeout: PrometheusDuration? = nil, honorLabels: Bool = false
  ) {
    self.job = job
    self.targets = targets
    self.labels = labels
    self.metricsPath = metricsPath
    self.scheme = scheme
    self.scrapeInterval = scrapeInterval
    self.scrapeTimeout = scrapeTimeout
    self.honorLabels = honorLabels
  }
}

extension ScrapeJob.Scheme: Choice {}

extension ScrapeJob: Document {
  @usableFromInline
  package init() { self.init(job: "", targets: []) }

  @usableFromInline
  package static let fields: Fields<Self> = [
    required("job", \.job, "The value of the job label."),
    required("targets", \.targets, "What to scrape, each as host:port."),
    optional("labels", \.labels, "Labels put on every series of these targets."),
    optional("metrics_path", \.metricsPath, "Where the targets serve their metrics."),
    optional("scheme", \.scheme, "http or https."),
    optional(
      "scrape_interval", \.scrapeInterval, "How often they are scraped; as often as everything else by default."),
    optional("scrape_timeout", \.scrapeTimeout, "How long a scrape may take; at most the interval."),
    optional("honor_labels", \.honorLabels, "Whether labels that the target sets win over those of the job."),
  ]

  @usableFromInline
  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    let job = read.value
    if job.job.isEmpty { decoding.report("The job has no name.", at: read.job) }
    if job.targets.isEmpty, read.targets.isWhole() {
      decoding.report("The job \(job.job) has no targets.", help: "name at least one, as host:port", at: read.targets)
    }
    for label in job.labels.keys.sorted() where label.text.hasPrefix("__") {
      decoding.report("Labels that begin with __ are Prometheus' own.", at: read.labels.key(label.text))
    }
    if let interval = job.scrapeInterval, interval.milliseconds == 0 {
      decoding.report("A scrape_interval of 0 scrapes nothing.", at: read.scrapeInterval)
    }
  }
}
