import Testing

@testable import Documents

@Suite struct SecretTests {
  private struct Login: Document {
    var user = ""
    var password = Secret("")
    var port: Int?
    static let fields: Fields<Self> = [
      required("user", \.user), required("password", \.password), optional("port", \.port),
    ]
  }

  private func report(_ text: String) -> String {
    DiagnosticReport(Reading<Login>(Source(name: "s", text: text), as: .yaml).diagnostics).text
  }

  @Test(arguments: [
    "user: u\npassword: hunter2\nprt: 1\npassword: hunter2\n", "{user: u, password: hunter2, port: x}",
    "user: u\npassword: [hunter2]\n", "user: u\npassword: {a: hunter2}\n", "{password: hunter2}",
    "{passwords: 1, password: hunter2}",
  ]) func noReportShowsOne(text: String) {
    let shown = report(text)
    #expect(!shown.isEmpty)
    #expect(!shown.contains("hunter2"))
  }

  @Test(arguments: [
    "1️⃣password: \"hunter2", "1️⃣- GF_SECURITY_ADMIN_PASSWORD=hunter2", "{a: 1️⃣b, \"client_secret\" : \"hunter2\"}",
    "x: 1️⃣https://user:hunter2@example.com/", "1️⃣apiKey: hunter2", "Authorization: 1️⃣Bearer hunter2",
    "token: \(String(repeating: "hunter2", count: 20))1️⃣x",
  ]) func noExcerptShowsWhatLooksLikeOne(marked: String) throws {
    let fixture = Marked(marked)
    let lines = SourceLines(fixture.source)
    #expect(lines.excerpt(at: try #require(fixture.places.first)) == nil)
    #expect(lines.text(of: 1) == nil)
  }

  @Test(arguments: [
    "1️⃣password_file: /run/secrets/password", "1️⃣password:", "1️⃣secret: # none", "1️⃣secrets: [a]", "word: 1️⃣x",
    "x: 1️⃣http://prometheus:9090/", "x: 1️⃣git://a@b/", "1️⃣- GF_SECURITY_ADMIN_PASSWORD__FILE=/run/a",
  ]) func whatLooksLikeNoneIsShown(marked: String) throws {
    let fixture = Marked(marked)
    let lines = SourceLines(fixture.source)
    #expect(lines.excerpt(at: try #require(fixture.places.first)) != nil)
    #expect(lines.text(of: 1) == String(decoding: fixture.source.bytes, as: UTF8.self))
  }

  @Test func theOtherLinesAreShown() {
    #expect(
      report("user: u\npassword: hunter2\nport: x\n")
        == "s:3:7: Expected a whole number, found `x`.\n 3 | port: x\n   |       ^\n")
  }

  @Test func itsDescriptionsHideIt() {
    #expect("\(Secret("hunter2"))" == "<secret>")
    #expect(String(reflecting: Secret("hunter2")) == "<secret>")
  }
}
