import Testing

@testable import Deployment

/// What must hold between the parts, each with its nearest valid neighbour.
@Suite struct DeploymentCheckTests {
  @Test func namesAreUnique() {
    #expect(
      findings("applications: [{name: a, image: \"a:1\"}, {name: 1️⃣a, image: \"a:1\", port: 1, job: b}]")
        .first == "1️⃣ Two applications are called a.")
    #expect(
      findings("applications: [{name: 1️⃣load, image: \"a:1\"}]")
        == ["1️⃣ The name load belongs to a service of the deployment itself."])
    #expect(
      findings("override_services: [b, 1️⃣b, 2️⃣tempo]") == [
        "1️⃣ There is a service b already.", "2️⃣ There is a service tempo already.",
      ])
    #expect(findings("override_services: [b, c]") == [])
  }

  @Test func portsAreUnique() {
    #expect(
      findings("prometheus: {port: 1}\ntempo: {port: 1️⃣1}\ngrafana: {port: 2️⃣1}") == [
        "1️⃣ The port 1 of Tempo is taken by Prometheus.", "2️⃣ The port 1 of Grafana is taken by Prometheus.",
      ])
    #expect(
      findings("applications: [{name: a, image: \"a:1\"}, 1️⃣{name: b, image: \"a:1\"}]")
        == ["1️⃣ The port 7777 of b is taken by a."])
    #expect(findings("applications: [{name: a, image: \"a:1\", port: 4318}]") == [])
    #expect(
      findings("applications: [{name: a, image: \"a:1\", port: 1️⃣4318}, {name: b, target: \"b.c:1\"}]")
        == ["1️⃣ The port 4318 of a is taken by Tempo's OTLP over HTTP."])
    #expect(
      findings("applications: [{name: a, image: \"a:1\", port: 4318}, {name: b, target: \"b.c:1\", traces: none}]")
        == [])
  }

  @Test func jobsAreUnique() {
    #expect(
      findings("scrape_jobs: [{job: 1️⃣tempo, targets: [\"a.b:1\"]}, {job: 2️⃣server, targets: [\"a.b:1\"]}]") == [
        "1️⃣ The job tempo is the deployment's own.", "2️⃣ Two jobs are called server.",
      ])
    #expect(
      findings("applications: [{name: a, build: demo}, {name: 1️⃣b, build: demo, port: 1}]") == [
        "1️⃣ Two jobs are called server."
      ])
    #expect(findings("applications: [{name: a, build: demo}, {name: b, build: demo, port: 1, job: c}]") == [])
    #expect(
      findings("applications: [{name: a, image: \"a:1\"}, {name: b, image: \"a:1\", port: 1, job: 1️⃣a}]")
        == ["1️⃣ Two jobs are called a."])
  }

  @Test func jobsHaveTargetsAndTimes() {
    #expect(findings("scrape_jobs: [{job: a, targets: 1️⃣[]}]") == ["1️⃣ The job a has no targets."])
    #expect(findings("scrape_jobs: [1️⃣{job: a}]") == ["1️⃣ The key targets is missing."])
    #expect(findings("scrape_jobs: [{job: 1️⃣'', targets: [\"a.b:1\"]}]") == ["1️⃣ The job has no name."])
    let job = "scrape_jobs: [{job: a, targets: [\"a.b:1\"], "
    #expect(findings(job + "scrape_interval: 1️⃣0s}]").first == "1️⃣ A scrape_interval of 0 scrapes nothing.")
    #expect(findings(job + "scrape_timeout: 1️⃣6s}]") == ["1️⃣ A scrape_timeout of 6s does not fit the interval of 5s."])
    #expect(findings(job + "scrape_timeout: 1️⃣0s}]") == ["1️⃣ A scrape_timeout of 0s does not fit the interval of 5s."])
    #expect(findings(job + "scrape_timeout: 5s}]") == [])
    #expect(findings(job + "scrape_interval: 10s, scrape_timeout: 10s}]") == [])
    #expect(findings(job + "labels: {1️⃣__a: b}}]") == ["1️⃣ Labels that begin with __ are Prometheus' own."])
    #expect(findings(job + "labels: {_a: b}}]") == [])
  }

  @Test(arguments: ["localhost", "127.0.0.1", "0.0.0.0", "[::1]", "[::]", "127.1.2.3"])
  func prometheusOwnContainerIsNoTarget(host: String) {
    let message = "1️⃣ \(host) is Prometheus' own container here."
    #expect(findings("scrape_jobs: [{job: a, targets: [1️⃣\"\(host):1\"]}]") == [message])
    #expect(findings("applications: [{name: a, target: 1️⃣\"\(host):1\"}]") == [message])
    #expect(findings("prometheus: {alertmanagers: [1️⃣\"\(host):1\"]}") == [message])
    #expect(findings("prometheus: {remote_write: [{url: 1️⃣\"http://\(host):1/x\"}]}") == [message])
  }

  @Test func targetsAreSomewhere() {
    let wrong = { (text: String) in findings("scrape_jobs: [{job: a, targets: [\(text)]}]") }
    #expect(wrong("1️⃣\"nod:9100\"") == ["1️⃣ nod names no service of this deployment."])
    #expect(wrong("1️⃣\"tempo:80\"") == ["1️⃣ The service tempo does not listen on port 80."])
    #expect(wrong("1️⃣\"http-server:80\"") == ["1️⃣ The service http-server does not listen on port 80."])
    #expect(
      wrong(
        "\"tempo:3200\", \"http-server:7777\", \"a.b:1\", \"1.example.net:1\", \"[2001:db8::1]:1\", \"host.docker.internal:1\""
      ) == [])
    #expect(findings("override_services: [nod]\nscrape_jobs: [{job: a, targets: [\"nod:9100\"]}]") == [])
  }

  @Test func dashboardsAreTold() {
    #expect(
      findings("dashboards: [{title: a, uid: a}, {title: 1️⃣a, uid: 2️⃣a}]") == [
        "2️⃣ Two dashboards have the uid a.", "1️⃣ Two dashboards are called a.",
      ])
    #expect(findings("dashboards: [{title: a, uid: 1️⃣http-server}]") == ["1️⃣ Two dashboards have the uid http-server."])
    #expect(findings("dashboards: [{title: a, uid: a}, {title: b, uid: b}]") == [])
    let name = String(repeating: "a", count: 41)
    #expect(
      findings("applications: [{name: 1️⃣\(name), image: \"a:1\"}]")
        == ["1️⃣ The name \(name) is too long for the uid of its dashboard."])
    #expect(findings("applications: [{name: \(name.dropLast()), image: \"a:1\"}]") == [])
  }

  @Test func exemplarsLiveLongEnough() {
    #expect(
      findings("exemplars: {trace_id_label: 1️⃣\(String(repeating: "t", count: 74))}")
        == ["1️⃣ With these labels an exemplar has 129 characters, of which OpenMetrics allows 128."])
    #expect(findings("exemplars: {trace_id_label: \(String(repeating: "t", count: 73))}") == [])
    #expect(
      findings("exemplars: {trace_id_label: a, span_id_label: 1️⃣a}")
        == ["1️⃣ The trace ID and the span ID cannot share the label a."])
    #expect(
      findings("exemplars: {max_stored: 1️⃣2684355}")
        == ["1️⃣ 2684355 exemplars need more than half of Prometheus' memory of 512MB."])
    #expect(findings("exemplars: {max_stored: 2684354}") == [])
    #expect(
      findings("tempo: {retention: 1️⃣2h}")
        == ["1️⃣ Tempo keeps traces for 2h, and exemplars that name them live longer."])
    #expect(findings("tempo: {retention: 3h}") == [])
    #expect(findings("tempo: {retention: 2h}\nprometheus: {retention: 2h}") == [])
  }

  @Test func nobodyReachesAnOpenGrafana() {
    for address in ["0.0.0.0", "10.0.0.1", "::", "1::"] {
      #expect(
        findings("bind_address: 1️⃣'\(address)'") == ["1️⃣ Grafana would be open to whoever reaches \(address)."])
      #expect(findings("bind_address: '\(address)'\ngrafana: {access: admin}") == [])
    }
    #expect(findings("bind_address: '::1'") == [])
  }
}
