import Doctor
import DoctorTesting
import Testing

/// Each way in which the chain breaks names its link, and no other.
@Suite struct BreakageTests {
  @Test(arguments: Breakage.ofApplication + Breakage.ofPrometheus + Breakage.ofTempo + Breakage.ofGrafana)
  func `One link is named`(_ breakage: Breakage) async throws {
    var chain = try WholeChain()
    try breakage.provoke(&chain)
    let report = await chain.examine()
    #expect(report.broken == [breakage.link])
    #expect(report.found(breakage.link)?.contains(breakage.found) == true, "\(report.found(breakage.link) ?? "")")
    #expect(report.remedy(breakage.link)?.contains(breakage.remedy) == true, "\(report.remedy(breakage.link) ?? "")")
  }
}
