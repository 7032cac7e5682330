import Documents
import Validation

/// One finding of the JSON report.
struct FindingDocument: Document {
  var rule = ""
  var severity = ReportedSeverity.error
  var message = ""
  var help: String?
  var file: String?
  var line: Int?
  var column: Int?
  var path: String?

  init() {}

  init(_ finding: Finding) {
    let diagnostic = finding.diagnostic
    rule = finding.ruleID
    severity = ReportedSeverity(diagnostic.severity)
    message = diagnostic.message
    help = diagnostic.help.isEmpty ? nil : diagnostic.help
    file = diagnostic.place?.source.name
    line = diagnostic.place?.line
    column = diagnostic.place?.column
    path = diagnostic.path.isEmpty ? nil : diagnostic.path
  }

  static let fields: Fields<Self> = [
    required("rule", \.rule, "The ID of the rule, as `exemplary explain` takes it."),
    required("severity", \.severity, "How much harm it does."),
    required("message", \.message, "What is wrong, in a sentence."),
    optional("help", \.help, "What to do about it; left out where the message says it all."),
    optional("file", \.file, "The file, as it was named; left out where no file is to blame."),
    optional("line", \.line, "The line, counted from 1."),
    optional("column", \.column, "The column, counted from 1 in Unicode code points."),
    optional("path", \.path, "The keys and indices that lead there, such as `services.prometheus.command[1]`."),
  ]

  static let documentName = "Finding"
}

/// The severities, by the words of the report.
enum ReportedSeverity: String, Choice {
  case error, warning, note

  init(_ severity: Diagnostic.Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .note: self = .note
    }
  }
}
