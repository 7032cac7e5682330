import Documents
import Testing
import Validation

@testable import Reporting

@Suite struct FormatTests {
  private static let names: [ReportFormat: String] = [
    .text: "txt", .json: "json", .sarif: "sarif", .github: "github.txt", .checkstyle: "checkstyle.xml",
    .junit: "junit.xml",
  ]

  @Test(arguments: ReportFormat.allCases) func everyFormat(_ format: ReportFormat) throws {
    let name = try #require(Self.names[format])
    try Golden.expect(ReportFixture.full.text(as: format), in: "full.\(name)")
    try Golden.expect(ReportFixture.clean.text(as: format), in: "clean.\(name)")
  }

  @Test func colours() throws {
    try Golden.expect(ReportFixture.full.text(as: .text, isColored: true), in: "full.colored.txt")
    for format in ReportFormat.allCases where format != .text {
      #expect(ReportFixture.full.text(as: format, isColored: true) == ReportFixture.full.text(as: format))
    }
  }

  @Test(arguments: ReportFormat.allCases) func noFormatShowsASecret(_ format: ReportFormat) {
    #expect(!ReportFixture.full.text(as: format).contains("hunter2"))
  }

  @Test(arguments: ReportFormat.allCases) func noFormatLetsAControlCharacterThrough(_ format: ReportFormat) {
    let text = ReportFixture.full.text(as: format, isColored: false)
    // A workflow command is taken by its line, and GitHub shows what it holds as text.
    let allowed: Set<Unicode.Scalar> = format == .github ? ["\n", "\u{1B}", "\u{7}"] : ["\n"]
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 || allowed.contains($0) })
  }

  @Test(arguments: [(ReportFormat.text, 301), (.github, 300)]) func everyFindingIsALine(
    _ format: ReportFormat, _ lines: Int
  ) {
    let text = ReportFixture.large.text(as: format)
    #expect(text.split(separator: "\n").count { $0.contains("Number ") } == 300)
    #expect(text.hasSuffix("\n"))
  }

  @Test func whatMakesARunFail() {
    var report = ReportFixture.full
    for severity in [Diagnostic.Severity.error, .warning, .note] {
      report.failOn = severity
      #expect(report.hasFailingFindings)
    }
    report.findings = report.findings.filter { $0.diagnostic.severity == .warning }
    report.failOn = .error
    #expect(!report.hasFailingFindings)
    report.failOn = .warning
    #expect(report.hasFailingFindings)
  }
}
