/// The formats that a report can have.
package enum ReportFormat: String, CaseIterable, Sendable {
  /// For people.
  case text
  /// This program's own, for other programs; `exemplary schema --of findings` describes it.
  case json
  /// SARIF 2.1.0, for GitHub's code scanning and others.
  case sarif
  /// Workflow commands, which GitHub shows beside the lines of a pull request.
  case github
  case checkstyle
  case junit

  /// - Parameter isColored: Whether a terminal shows it; only text for people has colours.
  package func reporter(isColored: Bool) -> any Reporter {
    switch self {
    case .text: TextReporter(isColored: isColored)
    case .json: JSONReporter()
    case .sarif: SARIFReporter()
    case .github: GitHubReporter()
    case .checkstyle: CheckstyleReporter()
    case .junit: JUnitReporter()
    }
  }
}
