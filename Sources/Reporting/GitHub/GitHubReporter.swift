import Documents
import Validation

/// Workflow commands of GitHub Actions, such as `::error file=a.yml,line=3,col=5,title=EX101::message`.
struct GitHubReporter: Reporter {
  func write(_ report: Report, to output: inout some TextOutputStream) {
    for finding in report.findings {
      let diagnostic = finding.diagnostic
      let help = diagnostic.help.isEmpty ? "" : "\n\(diagnostic.help)"
      output.write(
        Self.command(
          Self.name(of: diagnostic.severity), Self.properties(of: finding), "\(diagnostic.message)\(help)"))
    }
    for failure in report.failures { output.write(Self.command("error", [], failure)) }
  }

  private static func name(of severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  private static func properties(of finding: Finding) -> [(String, String)] {
    let place = finding.diagnostic.place.map {
      [("file", $0.source.name), ("line", String($0.line)), ("col", String($0.column))]
    }
    return (place ?? []) + [("title", finding.ruleID)]
  }

  private static func command(_ name: String, _ properties: [(String, String)], _ message: String) -> String {
    let properties = properties.map { "\($0)=\(escaped($1, inProperty: true))" }.joined(separator: ",")
    return "::\(name)\(properties.isEmpty ? "" : " ")\(properties)::\(escaped(message, inProperty: false))\n"
  }

  private static func escaped(_ text: String, inProperty: Bool) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where inProperty: escaped += "%3A"
      case "," where inProperty: escaped += "%2C"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
