import Documents
import Validation

@testable import Reporting

/// Reports with everything that a format could trip over.
enum ReportFixture {
  private static let compose = Source(
    name: "./out/docker-compose.yml",
    text: """
      services:
        日本: {image: "prom/prometheus", x: <&>}
        grafana:
          environment: {GF_SECURITY_ADMIN_PASSWORD: hunter2, B: 1}
          command: [a\u{1B}[31m]
      """)
  private static let odd = Source(name: "/a b/100%,é:#?.json", text: "{\"a\": 1,\r\n \"b\": hunter2}\r\n")

  /// Of two files and of none, with a file in which nothing is wrong, and one that could not be read.
  static let full = Report(
    findings: [
      finding("EX003", Diagnostic("Of no file.", path: "services.grafana", severity: .warning)),
      finding("promtool", Diagnostic("Of nothing at all.")),
      finding(
        "EX003",
        Diagnostic(
          "Found <\"a\" & 'b'> at 100%, a:\u{1B}[31m\r\n::error::x", help: "write ${__value.raw} or [x](y)",
          at: Place(odd, line: 1, column: 7))),
      finding("EX003", hidden(Diagnostic("The value is no number.", at: Place(odd, line: 2, column: 7)))),
      finding(
        "EX003",
        Diagnostic(
          "The image has no tag.", help: "write one", at: Place(compose, line: 2, column: 16),
          path: "services.日本.image", severity: .note)),
      finding("EX003", Diagnostic("Beside a password.", at: Place(compose, line: 4, column: 56), severity: .warning)),
      finding("promtool", Diagnostic("Said twice.", at: Place(compose, line: 5, column: 5))),
      finding("promtool", Diagnostic("Said twice.", at: Place(compose, line: 5, column: 15))),
    ],
    files: ["./out/docker-compose.yml", "./out/tempo/tempo.yaml", "/a b/100%,é:#?.json"],
    failures: ["out/x.yml: cannot read the file: permission denied, <really>\u{7}"], failOn: .warning, version: "1.2.3")

  static let clean = Report(findings: [], files: ["out/docker-compose.yml"], version: "1.2.3")

  /// More findings than are kept in one piece.
  static let large = Report(
    findings: (1...300).map { number in
      finding("EX003", Diagnostic("Number \(number).", at: Place(compose, line: 1, column: 1)))
    }, files: ["./out/docker-compose.yml"], version: "1.2.3")

  private static func finding(_ id: String, _ diagnostic: Diagnostic) -> Finding {
    Finding(ruleID: id, diagnostic: diagnostic)
  }

  private static func hidden(_ diagnostic: Diagnostic) -> Diagnostic {
    var hidden = diagnostic
    hidden.hidesLine = true
    return hidden
  }
}

extension Report {
  func text(as format: ReportFormat, isColored: Bool = false) -> String {
    var text = ""
    format.reporter(isColored: isColored).write(self, to: &text)
    return text
  }
}
