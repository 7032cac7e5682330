import Documents
import Validation

/// One finding as a person reads it: place, severity, message and ID, then the source line, a caret, and what to do.
struct FindingText {
  let style: TextStyle

  func text(of finding: Finding, _ lines: inout LineCache) -> String {
    let diagnostic = finding.diagnostic
    var text = Self.subject(of: diagnostic).map { style.strong("\($0):") + " " } ?? ""
    text += "\(style.severity(diagnostic.severity)): \(diagnostic.message.printable) "
    text += style.faint("[\(finding.ruleID)]") + "\n"
    if let excerpt = lines.excerpt(for: diagnostic) {
      text += "\(excerpt.line)\n\(style.caret(excerpt.caret))\n"
    }
    if !diagnostic.help.isEmpty { text += "  = \(diagnostic.help.printable)\n" }
    return text
  }

  private static func subject(of diagnostic: Diagnostic) -> String? {
    if let place = diagnostic.place { return place.description.printable }
    return diagnostic.path.isEmpty ? nil : diagnostic.path.printable
  }
}
