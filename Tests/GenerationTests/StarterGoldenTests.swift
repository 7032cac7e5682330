import Crypto
import Deployment
import Generation
import SystemPackage
import Templates
import Testing

@Suite struct StarterGoldenTests {
  @Test func theDemoIsWhatStandsInOut() throws {
    let difference = try Golden.difference(
      of: Template.demoDeployment.rendered(), from: Repository.root.appending("out"))
    #expect(difference.isEmpty, "out/ is stale; `exemplary generate` renders it anew\n\(difference)")
  }

  @Test func theRecordInOutIsOfWhatStandsThere() throws {
    let out = Repository.root.appending("out")
    let record = try Repository.text(out.appending(".exemplary/record"))
    let lines = record.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
    let expected = try Repository.files(below: out).filter { !$0.hasPrefix(".exemplary/") }.map { path in
      let digest = SHA256.hash(data: Array(try Repository.text(out.appending(path)).utf8))
      return digest.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() + "  \(path)"
    }
    #expect(lines == expected)
  }

  @Test func theMinimalStarter() throws {
    try Golden.expect(Template.minimalDeployment.rendered(), in: "minimal")
  }

  @Test func theProductionStarter() throws {
    try Golden.expect(Template.productionDeployment.rendered(), in: "production")
  }
}
