import Documents
import Values

/// The Prometheus of a deployment.
public struct PrometheusService: Equatable, Sendable {
  /// From 3.0.
  public var version: Version

  /// The port on the machine; in its container it always listens on 9090.
  public var port: Port

  /// 1 s to 75 s, so that a rate over 5 minutes sees four scrapes.
  public var scrapeInterval: PrometheusDuration

  /// How long metrics are kept.
  public var retention: PrometheusDuration

  /// How much disk metrics may take; nil sets no limit.
  public var retentionSize: ByteSize?

  /// Labels that tell this Prometheus from others wherever its data goes.
  public var externalLabels: [LabelName: String]

  public var remoteWrite: [RemoteWrite]

  /// Where alerts are sent.
  public var alertmanagers: [TargetAddress]

  /// Flags beside those that the deployment needs, each beginning with `--`.
  public var flags: [String]

  public var memory: ByteSize

  /// What the model has no key for, merged into `prometheus.yml`.
  public var extra: Extra

  public init(
    version: Version = Version(3, 14, 0), port: Port = .prometheus,
    scrapeInterval: PrometheusDuration = .seconds(5), retention: PrometheusDuration = .days(15),
    retentionSize: ByteSize? = nil, externalLabels: [LabelName: String] = [:], remoteWrite: [RemoteWrite] = [],
    alertmanagers: [TargetAddress] = [], flags: [String] = [], memory: ByteSize = .mebibytes(512),
    extra: Extra = Extra()
  ) {
    self.version = version
    self.port = port
    self.scrapeInterval = scrapeInterval
    self.retention = retention
    self.retentionSize = retentionSize
    self.externalLabels = externalLabels
    self.remoteWrite = remoteWrite
    self.alertmanagers = alertmanagers
    self.flags = flags
    self.memory = memory
    self.extra = extra
  }
}

extension PrometheusService: Document {
  /// With the defaults.
  public init() { self.init(version: Version(3, 14, 0)) }

  @usableFromInline
  package static var documentName: String { "Prometheus" }

  @usableFromInline
  package static let fields: Fields<Self> = [
    optional("version", \.version, "From 3.0."),
    optional("port", \.port, "The port on this machine."),
    optional("scrape_interval", \.scrapeInterval, "How often every target is scraped, 1s to 1m15s."),
    optional("retention", \.retention, "How long metrics are kept."),
    optional("retention_size", \.retentionSize, "How much disk metrics may take."),
    optional(
      "external_labels", \.externalLabels, "Labels that tell this Prometheus from others wherever its data goes."),
    optional("remote_write", \.remoteWrite, "Where metrics are sent on to, exemplars included."),
    optional("alertmanagers", \.alertmanagers, "Where alerts are sent."),
    optional("flags", \.flags, "Flags beside those that the deployment needs."),
    optional("memory", \.memory, "The memory limit of its container."),
    optional("extra", \.extra, "What is not modelled, merged into prometheus.yml and checked like the rest."),
  ]

  private static let supported = SupportedVersions(component: "Prometheus", first: Version(3, 0), end: Version(4))

  /// The shortest window of rules and queries that are rendered with a fixed one.
  package static let shortestWindow = PrometheusDuration.minutes(5)

  /// A rate over fewer than four scrapes misses what happens in one, or is nothing at all.
  private static let slowestInterval = PrometheusDuration.milliseconds(Int(shortestWindow.milliseconds / 4))

  @usableFromInline
  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    let prometheus = read.value
    supported.check(read.version, &decoding)
    MemoryLimit.check(read.memory, atLeast: .mebibytes(128), for: "Prometheus", &decoding)
    if prometheus.scrapeInterval < .seconds(1) {
      decoding.report(
        "A scrape_interval of \(prometheus.scrapeInterval) is too short.", help: "use 1s or more",
        at: read.scrapeInterval)
    }
    if prometheus.scrapeInterval > slowestInterval {
      decoding.report(
        "A scrape_interval of \(prometheus.scrapeInterval) is too long for rates over \(shortestWindow), as alerts have them.",
        help: "use \(slowestInterval) or less; a job under scrape_jobs may have a longer one", at: read.scrapeInterval)
    }
    if prometheus.retention < .hours(2) {
      decoding.report(
        "A retention of \(prometheus.retention) is shorter than one block of metrics.", help: "use 2h or more",
        at: read.retention)
    }
    PrometheusFlag.check(read.flags, &decoding)
  }
}
