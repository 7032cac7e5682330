import Documents

/// Text for people: each finding with its source line, then how many there are.
struct TextReporter: Reporter {
  let isColored: Bool

  func write(_ report: Report, to output: inout some TextOutputStream) {
    let style = TextStyle(isColored: isColored)
    let text = FindingText(style: style)
    var lines = LineCache()
    for finding in report.findings { output.write(text.text(of: finding, &lines)) }
    output.write(style.strong(Self.summary(of: report)) + "\n")
  }

  /// `2 errors, 1 note in 14 files; 1 could not be read`.
  private static func summary(of report: Report) -> String {
    let counts: [(Int, String)] = [
      (report.count(of: .error), "error"), (report.count(of: .warning), "warning"), (report.count(of: .note), "note"),
    ]
    let found = counts.filter { $0.0 > 0 }.map { plural($0.0, $0.1) }.joined(separator: ", ")
    let failed = report.failures.isEmpty ? "" : "; \(report.failures.count) could not be read"
    return "\(found.isEmpty ? "nothing found" : found) in \(plural(report.files.count, "file"))\(failed)"
  }

  private static func plural(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
