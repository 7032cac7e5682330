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
    #expect(!report.isUnreachable)
  }

  @Test func `Where nobody listens, nothing could be reached`() async throws {
    var chain = try WholeChain()
    chain.stopped = [.application("shop"), .prometheus]
    let report = await chain.examine()
    #expect(report.isUnreachable)
    #expect(report.broken == ["application.answers", "prometheus.ready"])
  }
}
