import Doctor
import DoctorTesting
import Testing

@Suite struct WholeChainTests {
  @Test func `Every link of a whole chain holds`() async throws {
    let report = try await WholeChain().examine()
    for result in report.results {
      guard case .holds(let evidence) = result.verdict else {
        Issue.record("\(result.title): \(result.verdict)")
        continue
      }
      #expect(!evidence.asked.isEmpty && !evidence.found.isEmpty && evidence.notes.isEmpty)
    }
    #expect(report.status == .holds)
    let example = try #require(report.example)
    #expect(example.metric == "http_request_duration_seconds_bucket")
    #expect(WholeChain.traces.contains(example.traceID))
    let url = try #require(example.url)
    #expect(url.hasPrefix("http://127.0.0.1:3000/explore?schemaVersion=1&panes=%7B"))
    #expect(url.contains("%22query%22%3A%20%22\(example.traceID)%22"))
  }

  @Test func `Where nobody listens, nothing could be reached`() async throws {
    var chain = try WholeChain()
    chain.stopped = [.application("shop"), .prometheus, .tempo, .grafana]
    let report = await chain.examine()
    #expect(report.status == .unreachable)
    #expect(report.broken == ["application.answers", "prometheus.ready", "tempo.ready", "grafana.healthy"])
  }
}
