import Doctor
import DoctorTesting
import Testing
import Values

@Suite struct ExaminationTests {
  @Test func `A link that does not depend on the broken one is still checked`() async throws {
    var chain = try WholeChain()
    chain.prometheus.enabledFeatures = ""
    let report = await chain.examine()
    #expect(report.verdict("prometheus.stores") == .skipped(.broken("Prometheus has exemplar storage switched on")))
    #expect(report.found("prometheus.scrapes")?.contains("up, no error") == true)
    // Of no stored exemplar, those that the application exposes are looked up.
    #expect(report.found("tempo.traces") == "4 of 4 traces of the last 2 min")
    #expect(report.found("grafana.label") == "\"TraceID\", and so do the exemplars")
  }

  @Test func `Exemplars whose traces are on the way are left out`() async throws {
    var chain = try WholeChain()
    chain.prometheus.exemplars = [WholeChain.stored(0), WholeChain.stored(1, age: 5)]
    chain.tempo.forget()
    chain.tempo.receive(trace: WholeChain.traces[0])
    #expect(await chain.examine().found("tempo.traces") == "1 of 1 trace of the last 2 min")
  }

  @Test func `Where all are on the way, it is too early to tell`() async throws {
    var chain = try WholeChain()
    chain.prometheus.exemplars = [WholeChain.stored(0, age: 5)]
    let report = await chain.examine()
    #expect(report.status == .early)
    #expect(report.broken.isEmpty)
  }

  @Test func `A trace is looked up with the zeros that its ID has lost`() async throws {
    var chain = try WholeChain()
    chain.application.exposition.replace("\"4bf92f3577b34da6a3ce929d0e0e473", with: "\"bf92f3577b34da6a3ce929d0e0e473")
    chain.prometheus.exemplars = []
    chain.prometheus.enabledFeatures = ""
    chain.tempo.forget()
    for trace in WholeChain.traces { chain.tempo.receive(trace: "0\(trace.dropFirst())") }
    let report = await chain.examine()
    #expect(report.found("tempo.traces") == "4 of 4 traces of the last 2 min")
    guard case .holds(let evidence) = report.verdict("application.labels") else {
      Issue.record("\(String(describing: report.verdict("application.labels")))")
      return
    }
    #expect(evidence.notes.first?.contains("less than 32 digits") == true)
  }

  @Test func `An application at rest has old exemplars, and is in order`() async throws {
    var chain = try WholeChain()
    chain.prometheus.exemplars = [WholeChain.stored(0, age: 7_200)]
    let report = await chain.examine()
    #expect(report.status == .holds)
    #expect(report.found("prometheus.stores")?.contains("1 exemplar in the last 24 h, the newest 2 h old") == true)
  }

  @Test func `More than one missing trace in ten is a broken link`() async throws {
    let chain = try WholeChain()
    chain.tempo.forget()
    for trace in WholeChain.traces.prefix(3) { chain.tempo.receive(trace: trace) }
    let report = await chain.examine()
    #expect(report.broken == ["tempo.traces"])
    #expect(report.found("tempo.traces") == "3 of 4 traces of the last 2 min")
  }

  @Test func `An anonymous Editor may not list datasources, and sees them all the same`() async throws {
    var chain = try WholeChain()
    chain.grafana.listsDatasources = false
    let report = await chain.examine()
    #expect(report.status == .holds)
  }

  @Test func `Without credentials the first link that asks for them is named`() async throws {
    var chain = try WholeChain()
    chain.grafana.authorization = "Bearer glsa_1"
    let report = await chain.examine()
    #expect(report.broken == ["grafana.datasources", "grafana.dashboards"])
    #expect(report.remedy("grafana.datasources")?.contains("EXEMPLARY_GRAFANA_TOKEN") == true)
  }

  @Test func `An application whose port is published elsewhere is found by its series`() async throws {
    var chain = try WholeChain()
    chain.chain.applications = [
      Chain.Application(name: "shop", metrics: try HTTPURL("http://127.0.0.1:18080/metrics"))
    ]
    #expect(await chain.examine().found("prometheus.scrapes") == "job shop, http://shop:8080/metrics: up, no error")
  }

  @Test func `What is not given is not checked`() async throws {
    var chain = try WholeChain()
    chain.chain.tempo = nil
    chain.chain.grafana = nil
    let report = await chain.examine()
    #expect(report.status == .holds)
    #expect(
      report.verdict("tempo.ready")
        == .skipped(.unknown("no address of Tempo is known; give it with --tempo")))
    #expect(TextReport(report).text.contains("The chain holds as far as it was followed; skipped: 2 checks."))
  }

  @Test func `An exporter without exemplars is no part of the chain`() async throws {
    var chain = try WholeChain()
    chain.chain.applications.append(
      Chain.Application(name: "node", metrics: try HTTPURL("http://127.0.0.1:9100/metrics")))
    chain.others = [.application("node"): DocumentedApplication(exposition: "# TYPE up gauge\nup 1\n# EOF\n")]
    let report = await chain.examine()
    #expect(report.status == .holds)
    let ofNode = report.results.filter { $0.id.application == "node" }
    #expect(ofNode.map(\.id.name) == ["application.answers", "application.openmetrics"])
  }

  @Test func `A login page before a program is not the program`() async throws {
    var chain = try WholeChain()
    let page = Page()
    chain.others = [.prometheus: page, .tempo: page, .grafana: page]
    let report = await chain.examine()
    #expect(report.broken == ["prometheus.ready", "tempo.ready", "grafana.healthy"])
    #expect(report.found("prometheus.ready") == "200 OK: an HTML page")
    #expect(report.found("grafana.healthy")?.hasPrefix("200, but no JSON: ") == true)
  }
}

/// A page for browsers, whatever is asked.
private struct Page: TestProgram {
  func answer(_ request: TestRequest) -> TestResponse {
    .text("<!DOCTYPE html><html><body>Sign in</body></html>", contentType: "text/html")
  }
}
