import Documents
import Validation

/// The XML of Checkstyle, which many servers read.
struct CheckstyleReporter: Reporter {
  func write(_ report: Report, to output: inout some TextOutputStream) {
    output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"10.0\">\n")
    for (file, findings) in report.findingsByFile where !findings.isEmpty {
      output.write("  \(openingXML("file", [("name", file ?? "")]))>\n")
      for finding in findings { output.write("    \(Self.error(finding))/>\n") }
      output.write("  </file>\n")
    }
    if !report.failures.isEmpty {
      output.write("  <file name=\"\">\n")
      for failure in report.failures {
        output.write("    \(openingXML("error", [("severity", "error"), ("message", failure)]))/>\n")
      }
      output.write("  </file>\n")
    }
    output.write("</checkstyle>\n")
  }

  private static func error(_ finding: Finding) -> String {
    let diagnostic = finding.diagnostic
    let place = diagnostic.place.map { [("line", String($0.line)), ("column", String($0.column))] }
    let message = diagnostic.help.isEmpty ? diagnostic.message : "\(diagnostic.message)\n\(diagnostic.help)"
    return openingXML(
      "error",
      (place ?? []) + [
        ("severity", severity(of: diagnostic)), ("message", message), ("source", "exemplary.\(finding.ruleID)"),
      ])
  }

  /// Checkstyle's own word for the least one is another.
  private static func severity(of diagnostic: Diagnostic) -> String {
    switch diagnostic.severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "info"
    }
  }
}
