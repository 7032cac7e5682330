import Testing

@testable import Documents

@Suite struct SecretTests {
  private struct Login: Document {
    var user = ""
    var password = Secret("")
    var port: Int?
    static let fields: Fields<Self> = [
      .required("user", \.user), .required("password", \.password), .field("port", \.port),
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
