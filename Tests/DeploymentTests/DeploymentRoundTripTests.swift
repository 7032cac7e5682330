import Documents
import RandomTesting
import Testing
import Values

@testable import Deployment

@Suite struct DeploymentRoundTripTests {
  @Test(arguments: 0..<200) func whatIsWrittenIsReadBack(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let deployment = try Deployment.random(using: &generator)
    #expect(findings(deployment) == [])
    let text = String(decoding: deployment.text(as: .yaml), as: UTF8.self)
    #expect(try Deployment(yaml: text) == deployment, "\(text)")
  }

  @Test func defaultsAreWrittenAndReadBack() throws {
    let deployment = try Deployment(name: DNSLabel("x"))
    #expect(try Deployment(yaml: String(decoding: deployment.text(as: .yaml), as: UTF8.self)) == deployment)
  }
}

extension Deployment {
  static func random(using generator: inout SeededGenerator) throws -> Deployment {
    var deployment = Deployment(name: try DNSLabel(pick("x", "no", "123", "shop-1", using: &generator)))
    deployment.target = pick(.compose, .processes, using: &generator)
    let isComposed = deployment.target == .compose
    deployment.bindAddress = try HostAddress(pick("127.0.0.1", "::1", using: &generator))
    deployment.images = Images(pin: pick(.digest, .tag, using: &generator))
    deployment.exemplars.maxStored = Int.random(in: 1...2_000_000, using: &generator)
    deployment.applications = try (0..<Int.random(in: 1...4, using: &generator)).map { index in
      try .random(index, isComposed, using: &generator)
    }
    deployment.overrideServices = try (0..<(isComposed ? Int.random(in: 0...2, using: &generator) : 0)).map {
      try DNSLabel("extra-\($0)")
    }
    deployment.scrapeJobs = try (0..<Int.random(in: 0...3, using: &generator)).map { index in
      ScrapeJob(
        job: "job \(index)",
        targets: [
          try TargetAddress(
            pick("a.b:1", "[2001:db8::1]:65535", isComposed ? "tempo:3200" : "127.0.0.1:1", using: &generator))
        ],
        labels: [try LabelName("zone"): pick("", "1", "yes", "é\n", "a: b", using: &generator)],
        scheme: pick(.http, .https, using: &generator), scrapeInterval: pick(nil, .seconds(30), using: &generator),
        scrapeTimeout: pick(nil, .seconds(1), using: &generator), honorLabels: .random(using: &generator))
    }
    deployment.load.requestsPerSecond = .random(in: 0...10_000, using: &generator)
    deployment.prometheus.version = Version(3, .random(in: 0...99, using: &generator))
    deployment.prometheus.retentionSize = pick(
      nil, .mebibytes(.random(in: 1...100_000, using: &generator)), using: &generator)
    deployment.prometheus.externalLabels = [try LabelName("site"): pick("main", "~", "0x1", using: &generator)]
    deployment.prometheus.flags = pick([], ["--log.level=debug"], using: &generator)
    deployment.prometheus.extra = try pick(
      Extra(), Extra(yaml: "a: [1, !x 'y', null, 7]"), Extra(yaml: "{}"), using: &generator)
    deployment.tempo.metricsGenerator = .random(using: &generator)
    deployment.grafana.access = pick(.anonymous, .admin, using: &generator)
    deployment.grafana.environment = pick([:], ["GF_LOG_LEVEL": "off"], using: &generator)
    deployment.dashboards = try (0..<Int.random(in: 0...2, using: &generator)).map { index in
      Dashboard(
        title: "No. \(index): \(pick("é", "a # b", "'", using: &generator))", uid: try GrafanaUID("uid\(index)"),
        tags: pick([], ["1", "on"], using: &generator),
        panels: [
          Panel(
            title: "p", kind: pick(.timeseries, .heatmap, using: &generator), unit: pick(nil, "s", using: &generator),
            width: pick(nil, 24, using: &generator), queries: [Query(expr: "rate(a_bucket[5m])", exemplars: true)]),
          Panel(title: "t", kind: .text, content: "# One\n\n- two  \n"),
        ])
    }
    return deployment
  }
}

extension Application {
  fileprivate static func random(_ index: Int, _ isComposed: Bool, using generator: inout SeededGenerator) throws
    -> Application
  {
    var application = try Application(
      name: DNSLabel("app-\(index)"),
      source: pick(
        .demo, isComposed ? .image(ImageReference("localhost:5000/a:1")) : .program("../a b"),
        .target(TargetAddress("a.b:8080")),
        isComposed ? .build(Build(context: "./a b", dockerfile: .path("x/Dockerfile"))) : .demo, using: &generator))
    application.job = pick("job-\(index)", "yes \(index)", using: &generator)
    application.honorLabels = .random(using: &generator)
    application.memory = .mebibytes(.random(in: 16...4_096, using: &generator))
    application.objective = pick(
      nil, .standard, Objective(availability: try Percentage("99.95%")), using: &generator)
    if application.source.isStarted {
      application.port = try Port(10_000 + index)
      application.environment = pick(
        [:], ["A": "1", "B": nil, "C": isComposed ? "a\nb " : "a ", "D": "null"], using: &generator)
      application.command = pick([], ["sh", "-c", "echo $$X; true"], using: &generator)
    }
    return application
  }
}

private func pick<Value>(_ values: Value..., using generator: inout SeededGenerator) -> Value {
  values[Int.random(in: 0..<values.count, using: &generator)]
}
