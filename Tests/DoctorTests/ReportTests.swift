import Doctor
import DoctorTesting
import Documents
import Testing

@Suite struct ReportTests {
  @Test func `A whole chain`() async throws {
    let report = try await WholeChain().examine()
    try Golden.expect(TextReport(report).text, in: "whole.txt")
    try Golden.expect(JSONReport(report).text, in: "whole.json")
  }

  @Test func `A missing flag, with the line where it belongs`() async throws {
    var chain = try WholeChain()
    chain.prometheus.enabledFeatures = ""
    let compose = Source(name: "out/docker-compose.yml", text: "services:\n  prometheus:\n    command:\n    - --x\n")
    chain.chain.files.prometheusCommand = Place(compose, line: 4, column: 5)
    let report = await chain.examine()
    try Golden.expect(TextReport(report).text, in: "flag.txt")
    try Golden.expect(JSONReport(report).text, in: "flag.json")
  }

  @Test func `Nothing that answers`() async throws {
    var chain = try WholeChain()
    chain.stopped = [.application("shop"), .prometheus, .tempo, .grafana]
    try Golden.expect(TextReport(await chain.examine()).text, in: "unreachable.txt")
  }

  @Test func `What a server sends back of a secret is not printed`() async throws {
    var chain = try WholeChain()
    chain.grafana.database = "s3cr+t and Bearer s3cr+t"
    chain.grafana.authorization = "Bearer s3cr+t"
    let report = await chain.examine()
    let masking = Masking(["s3cr+t"])
    for text in [TextReport(report, masking: masking).text, JSONReport(report, masking: masking).text] {
      #expect(text.contains("<secret> and Bearer <secret>"))
      #expect(!text.contains("s3cr"))
    }
  }

  @Test func `What a server sends cannot speak to the terminal`() async throws {
    var chain = try WholeChain()
    chain.grafana.database = "\u{1B}[2J\u{7}broken\nline"
    let text = TextReport(await chain.examine()).text
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
  }
}
