import Documents
import ProcessTesting
import Testing

/// Each failure is brought about for real, and the doctor names its link and no other.
///
/// One after another, since each starts a whole chain.
@Suite(.needsPrometheus, .serialized) struct BreakageTests {
  @Test(arguments: Breakage.all)
  func theBrokenLinkIsNamed(_ breakage: Breakage) async throws {
    let link = try #require(breakage.link)
    try await RunningChain.run(breakage) { chain in
      _ = try await Poll.until("Prometheus is ready") {
        try await chain.shell("curl -sf http://127.0.0.1:\(chain.ports.prometheus)/-/ready").status == 0 ? true : nil
      }
      try await breakage.event(chain)
      var report: DoctorReport?
      _ = try? await Poll.until("the link is named alone", within: .seconds(90)) {
        report = try await chain.examine(breakage.options(chain.ports))
        return report?.names(link) == true ? true : nil
      }
      let last = try #require(report)
      #expect(last.names(link), "\(last)")
      #expect(last.exitStatus == 1)
      #expect(last.firstBroken?["remedy"]?["text"]?.scalar?.text.isEmpty == false)
      if let file = last.firstBroken?["remedy"]?["file"]?.scalar?.text, let mended = breakage.mended {
        #expect(file.hasSuffix(mended), "\(file) is named, and not \(mended)")
      }
    }
  }
}
