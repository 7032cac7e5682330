import Deployment
import Documents
import RandomTesting
import Values

/// Deployments that are valid and otherwise anything, the same for the same seed.
package struct RandomDeployment {
  private var random: SeededGenerator

  package init(seed: Int) { random = SeededGenerator(seed: UInt64(seed)) }

  package mutating func make() throws -> Deployment {
    var deployment = Deployment(name: try DNSLabel(random.pick(["shop", "a", "my-stack-1"])))
    deployment.target = random.chance(40) ? .processes : .compose
    let isComposed = deployment.target == .compose
    deployment.images.pin = random.pick(Images.Pin.allCases)
    deployment.exemplars = Exemplars(
      traceIDLabel: try LabelName(random.pick(["TraceID", "trace_id", "traceID", "t"])),
      maxStored: random.number(1...100_000))
    deployment.applications = try (0..<random.number(1...4)).map { try application($0, isComposed) }
    deployment.load.requestsPerSecond = random.number(0...20)
    deployment.scrapeJobs = try (0..<random.number(0...3)).map { try job($0, isComposed) }
    deployment.overrideServices = isComposed ? [try DNSLabel("extra")] : []
    deployment.prometheus = try prometheus()
    deployment.tempo = try tempo()
    deployment.grafana = try grafana()
    if !isComposed {
      deployment.bindAddress = try HostAddress(random.pick(["127.0.0.1", "::1", "127.0.0.2"]))
    } else if deployment.grafana.access == .admin {
      deployment.bindAddress = try HostAddress(random.pick(["0.0.0.0", "::1", "10.1.2.3"]))
    }
    deployment.dashboards = try (0..<random.number(0...2)).map { try dashboard($0) }
    return deployment
  }

  private mutating func application(_ index: Int, _ isComposed: Bool) throws -> Application {
    var application = Application(name: try DNSLabel("app-\(index)"))
    application.source = try isComposed ? containerSource() : processSource()
    application.job =
      random.chance(30) && !isDemo(application)
      ? random.pick(["job \(index)", "a\"\\b\(index)", "ä|$\(index)"]) : "j\(index)"
    application.honorLabels = random.chance(70)
    application.memory = .mebibytes(random.number(16...4096))
    application.traces = random.pick(isDemo(application) ? [.otlpHTTP, .none] : Application.Traces.allCases)
    if random.chance(60) {
      let target = try Percentage(random.pick(["50%", "90%", "99%", "99.95%", "99.999%"]))
      let latency = Objective.Latency(threshold: random.pick(DemoServer.buckets), target: target)
      application.objective = Objective(availability: target, latency: random.chance(50) ? latency : nil)
    }
    if application.source.isStarted {
      application.port = try Port(10_000 + index)
      application.environment = random.chance(50) ? ["A": "$x ${Y} $$", "B": nil, "C": "it's \"so\""] : [:]
      application.command = random.chance(30) ? ["run", "--a=$b"] : []
      application.healthcheck = isComposed && random.chance(30) ? ["check", "$HOME"] : []
    }
    guard !isDemo(application) else { return application }
    application.latencyHistogram = try MetricName(random.pick(["latency_seconds", "ns:latency"]))
    application.requestsCounter = try MetricName(random.pick(["requests_total", "http_requests"]))
    application.errors = try LabelMatchers(random.pick(["code!=\"200\"", "status=~\"5..\", method!=\"GET\""]))
    application.metricsPath = try HTTPPath(random.pick(["/metrics", "/a/b", "/$m|x"]))
    return application
  }

  private mutating func containerSource() throws -> Application.Source {
    try random.pick([
      .demo, .build(Application.Build(context: "../a b$c", dockerfile: .path("d/Dockerfile"))),
      .image(ImageReference("registry.example.net:5000/team/app:1.2.3")), .image(ImageReference("app:1")),
      .target(TargetAddress(random.pick(["host.docker.internal:8080", "10.0.0.7:80", "[::1:2]:9"]))),
    ])
  }

  private mutating func processSource() throws -> Application.Source {
    try random.pick([
      .demo, .program("checkout"), .program("../it's a b$c/`d`"),
      .target(TargetAddress(random.pick(["localhost:8080", "127.0.0.1:8081", "10.0.0.7:80", "[::1]:9"]))),
    ])
  }

  private func isDemo(_ application: Application) -> Bool { application.source == .demo }

  private mutating func job(_ index: Int, _ isComposed: Bool) throws -> ScrapeJob {
    let targets =
      isComposed ? ["extra:1", "a.example.net:9", "prometheus:9090"] : ["nod:1", "127.0.0.1:9100", "[::1]:9"]
    var job = ScrapeJob(job: "extra \(index)", targets: [try TargetAddress(random.pick(targets))])
    job.labels = random.chance(50) ? [try LabelName("zone"): "a$b"] : [:]
    job.scrapeInterval = random.chance(50) ? .seconds(random.number(1...600)) : nil
    job.scheme = random.pick(ScrapeJob.Scheme.allCases)
    return job
  }

  private mutating func prometheus() throws -> PrometheusService {
    var service = PrometheusService(
      version: try Version(random.pick(["3.0.0", "3.5.3", "3.8.0", "3.10.2", "3.11.0", "3.14.0"])))
    service.scrapeInterval = .seconds(random.number(1...75))
    service.retention = .hours(random.number(2...2000))
    service.retentionSize = random.chance(30) ? .mebibytes(random.number(1...100_000)) : nil
    service.externalLabels = random.chance(30) ? [try LabelName("site"): "a$b"] : [:]
    service.alertmanagers = random.chance(30) ? [try TargetAddress("alerts.example.net:9093")] : []
    service.remoteWrite = random.chance(30) ? [RemoteWrite(url: try HTTPURL("https://m.example.net/write"))] : []
    service.flags = random.chance(30) ? ["--log.level=debug", "--query.timeout=$x"] : []
    return service
  }

  private mutating func tempo() throws -> TempoService {
    var service = TempoService(
      version: try Version(random.pick(["2.7.0", "2.8.2", "2.9.1", "2.10.0", "3.0.3", "3.1.0"])))
    // Longer than any metrics, so that no exemplar outlives its trace.
    service.retention = .hours(random.number(2000...5000))
    service.metricsGenerator = random.chance(70)
    service.memory = .mebibytes(random.number(512...4096))
    return service
  }

  private mutating func grafana() throws -> GrafanaService {
    var service = GrafanaService(version: try Version(random.pick(["11.0.0", "11.1.0", "12.3.1", "13.1.3", "13.2.0"])))
    service.access = random.pick(GrafanaService.Access.allCases)
    service.passwordFile = random.pick(["secrets/p", "/etc/p $x", "../p"])
    service.tempoUID = try GrafanaUID(random.pick(["tempo", "T_1", String(repeating: "t", count: 40)]))
    service.environment = random.chance(30) ? ["GF_LOG_LEVEL": "debug", "GF_SERVER_ROOT_URL": "$a"] : [:]
    return service
  }

  private mutating func dashboard(_ index: Int) throws -> Dashboard {
    let panels = (0..<random.number(0...30)).map { panel($0) }
    return Dashboard(
      title: "Mine \(index)", uid: try GrafanaUID("mine-\(index)"), from: .seconds(random.number(1...100_000)),
      refresh: .seconds(random.number(0...100)), panels: panels)
  }

  private mutating func panel(_ index: Int) -> Panel {
    var panel = Panel(title: "Panel \(index)", kind: random.pick(Panel.Kind.allCases))
    panel.width = random.chance(70) ? random.number(1...24) : nil
    panel.height = random.chance(70) ? random.number(1...50) : nil
    panel.unit = random.chance(50) ? "s" : nil
    guard panel.kind != .text, panel.kind != .row else { return panel }
    let draws = panel.kind == .timeseries || panel.kind == .heatmap
    panel.queries = [
      Query(expr: "rate(a\(index)_bucket[$__rate_interval])", legend: "{{le}}", exemplars: draws && random.chance(60))
    ]
    for other in 0..<random.number(0...30) where random.chance(50) {
      panel.queries.append(
        other % 5 == 0 ? Query(traceQL: "{}") : Query(expr: "a\(index)_bucket", instant: random.chance(20)))
    }
    return panel
  }
}
