import Documents
import Values

/// A program that is observed: where its metrics and traces come from, and what they are called.
public struct Application: Equatable, Sendable {
  /// Its service's name, its host name, and its dashboard's uid; unique.
  public var name: DNSLabel

  public var source: Source

  /// The port on which it serves its metrics; that of a container is published on the machine under the same number.
  public var port: Port

  public var metricsPath: HTTPPath

  /// The value of the `job` label; nil for `server` for the demo server, and for the application's name otherwise.
  public var job: String?

  /// Whether labels that the application sets win over those of the job.
  public var honorLabels: Bool

  /// The histogram of its requests' durations in seconds, whose buckets carry the exemplars.
  public var latencyHistogram: MetricName

  /// Where the histogram's buckets end; empty where that is not known, and for the demo server, whose own are.
  public var buckets: [PrometheusDuration]

  /// The counter of its requests.
  public var requestsCounter: MetricName

  /// Which of the requests are errors.
  public var errors: LabelMatchers

  /// What it promises; nil raises no alerts on it.
  public var objective: Objective?

  public var traces: Traces

  /// Environment variables; a value of nil is taken from whoever starts the deployment.
  public var environment: [String: String?]

  /// The image's command, where its own is not wanted, or the program's arguments.
  public var command: [String]

  /// A command that exits with 0 when the application's container is healthy; empty for none, or for the demo server's
  /// own.
  public var healthcheck: [String]

  public var memory: ByteSize

  public init(
    name: DNSLabel, source: Source = .demo, port: Port = .demoServer,
    metricsPath: HTTPPath = .metrics, job: String? = nil, honorLabels: Bool = true,
    latencyHistogram: MetricName = DemoServer.latencyHistogram, buckets: [PrometheusDuration] = [],
    requestsCounter: MetricName = DemoServer.requestsCounter,
    errors: LabelMatchers = .serverErrors, objective: Objective? = nil,
    traces: Traces = .otlpHTTP, environment: [String: String?] = [:], command: [String] = [],
    healthcheck: [String] = [],
    memory: ByteSize = .mebibytes(256)
  ) {
    self.name = name
    self.source = source
    self.port = port
    self.metricsPath = metricsPath
    self.job = job
    self.honorLabels = honorLabels
    self.latencyHistogram = latencyHistogram
    self.buckets = buckets
    self.requestsCounter = requestsCounter
    self.errors = errors
    self.objective = objective
    self.traces = traces
    self.environment = environment
    self.command = command
    self.healthcheck = healthcheck
    self.memory = memory
  }

  /// The bundled demo server, with an objective to alert on.
  public static let demo = Application(name: DNSLabel(known: "http-server"), objective: .standard)

  /// Where the histogram's buckets end; empty where that is not known.
  package var knownBuckets: [PrometheusDuration] { source.isDemo ? DemoServer.buckets : buckets }

  /// The value of the `job` label.
  public var jobName: String { job ?? (source.isDemo ? "server" : name.text) }
}
