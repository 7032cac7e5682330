import Documents
import Validation

/// The XML of JUnit, in which a file is a suite and a finding a test: failed where it makes the run fail, else passed.
struct JUnitReporter: Reporter {
  func write(_ report: Report, to output: inout some TextOutputStream) {
    let groups = report.findingsByFile
    let tests = groups.reduce(report.failures.count) { $0 + max($1.findings.count, 1) }
    let failures = report.findings.count(where: report.isFailing)
    let totals = Self.totals(tests: tests, failures: failures, errors: report.failures.count)
    output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    output.write("\(openingXML("testsuites", [("name", "exemplary validate")] + totals))>\n")
    var lines = LineCache()
    for (file, findings) in groups {
      let totals = Self.totals(tests: max(findings.count, 1), failures: findings.count(where: report.isFailing))
      output.write("  \(openingXML("testsuite", [("name", file ?? "no file")] + totals))>\n")
      if findings.isEmpty { output.write("    \(Self.test("nothing found", in: file))/>\n") }
      for finding in findings { output.write(Self.test(finding, in: file, report, &lines)) }
      output.write("  </testsuite>\n")
    }
    write(report.failures, to: &output)
    output.write("</testsuites>\n")
  }

  private func write(_ failures: [String], to output: inout some TextOutputStream) {
    guard !failures.isEmpty else { return }
    let totals = Self.totals(tests: failures.count, failures: 0, errors: failures.count)
    output.write("  \(openingXML("testsuite", [("name", "unreadable")] + totals))>\n")
    for failure in failures {
      output.write("    \(Self.test("could not be read", in: nil))>\n")
      output.write("      \(openingXML("error", [("message", failure)]))/>\n    </testcase>\n")
    }
    output.write("  </testsuite>\n")
  }

  private static func totals(tests: Int, failures: Int, errors: Int = 0) -> [(String, String)] {
    [("tests", String(tests)), ("failures", String(failures)), ("errors", String(errors))]
  }

  private static func test(_ name: String, in file: String?) -> String {
    let attributes = [("classname", file ?? "exemplary"), ("name", name)]
    return openingXML("testcase", attributes + (file.map { [("file", $0)] } ?? []))
  }

  private static func test(
    _ finding: Finding, in file: String?, _ report: Report, _ lines: inout LineCache
  ) -> String {
    let diagnostic = finding.diagnostic
    let position = diagnostic.place.map { " at \($0.line):\($0.column)" } ?? ""
    let text = FindingText(style: TextStyle(isColored: false)).text(of: finding, &lines).escapedForXMLBody
    let attributes = [("message", diagnostic.message), ("type", diagnostic.severity.rawValue)]
    let outcome =
      report.isFailing(finding)
      ? "\(openingXML("failure", attributes))>\(text)</failure>" : "<system-out>\(text)</system-out>"
    return "    \(test(finding.ruleID + position, in: file))>\n      \(outcome)\n    </testcase>\n"
  }
}
