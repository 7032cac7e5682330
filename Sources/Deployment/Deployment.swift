import Documents
import Values

/// A whole deployment in which a dot on a latency graph opens the trace behind it: what is observed, and by what.
///
/// ```swift
/// let deployment = Deployment(
///   name: try DNSLabel("shop"),
///   applications: [
///     Application(name: try DNSLabel("checkout"), source: .image(try ImageReference("registry.example.net/checkout:1.2.3")))
///   ])
/// let files = try deployment.render().files
/// ```
public struct Deployment: Equatable, Sendable {
  /// The name of the Compose project, and so of its containers and volumes.
  public var name: DNSLabel

  /// What runs its programs.
  public var target: Target

  /// The address of the machine on which the published ports listen; a loopback one without containers.
  public var bindAddress: HostAddress

  public var exemplars: Exemplars

  public var images: Images

  /// What is observed; at least one.
  public var applications: [Application]

  /// Targets to scrape beside the applications and the deployment's own services.
  public var scrapeJobs: [ScrapeJob]

  /// The traffic that is made for the bundled demo server; nothing is made where no application is one.
  public var load: Load

  public var prometheus: PrometheusService
  public var tempo: TempoService
  public var grafana: GrafanaService

  /// The user's own dashboards, beside the one that each application gets.
  public var dashboards: [Dashboard]

  /// Services that the user's `docker-compose.override.yml` adds, so that they can be scraped by name.
  public var overrideServices: [DNSLabel]

  public init(
    name: DNSLabel,
    target: Target = .compose,
    bindAddress: HostAddress = .loopback,
    exemplars: Exemplars = Exemplars(),
    images: Images = Images(),
    applications: [Application] = [.demo],
    scrapeJobs: [ScrapeJob] = [],
    load: Load = Load(),
    prometheus: PrometheusService = PrometheusService(),
    tempo: TempoService = TempoService(),
    grafana: GrafanaService = GrafanaService(),
    dashboards: [Dashboard] = [],
    overrideServices: [DNSLabel] = []
  ) {
    self.name = name
    self.target = target
    self.bindAddress = bindAddress
    self.exemplars = exemplars
    self.images = images
    self.applications = applications
    self.scrapeJobs = scrapeJobs
    self.load = load
    self.prometheus = prometheus
    self.tempo = tempo
    self.grafana = grafana
    self.dashboards = dashboards
    self.overrideServices = overrideServices
  }
}

extension Deployment: Document {
  @usableFromInline
  package init() { self.init(name: DNSLabel(known: "blank")) }

  @usableFromInline
  package static let fields: Fields<Self> = [
    required("name", \.name, "The name of the Compose project, and so of its containers and volumes."),
    optional("target", \.target, "compose, or processes: programs installed on this machine, without Docker."),
    optional("bind_address", \.bindAddress, "The address of this machine on which the published ports listen."),
    optional("exemplars", \.exemplars, "Which labels an exemplar carries, and how many Prometheus keeps."),
    optional("images", \.images, "How the images are pinned."),
    optional("applications", \.applications, "What is observed; the bundled demo server by default.", evenEmpty: true),
    optional("scrape_jobs", \.scrapeJobs, "Targets to scrape beside the applications."),
    optional("load", \.load, "Traffic for the demo server, so that the first look is not at an empty graph."),
    optional("prometheus", \.prometheus, "The Prometheus that scrapes and keeps metrics and exemplars."),
    optional("tempo", \.tempo, "The Tempo that keeps traces."),
    optional("grafana", \.grafana, "The Grafana that shows both."),
    optional("dashboards", \.dashboards, "Your own dashboards, beside the one each application gets."),
    optional(
      "override_services", \.overrideServices, "Services that your docker-compose.override.yml adds, to be scraped."),
  ]
}
