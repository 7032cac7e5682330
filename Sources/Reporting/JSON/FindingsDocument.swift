import Documents
import Validation

/// The JSON report, whose schema comes from the same tables.
///
/// Keys may be added in later versions of the program; what a key means changes only together with `format_version`.
package struct FindingsDocument: Document {
  var formatVersion = 1
  var version = ""
  var errors = 0
  var warnings = 0
  var notes = 0
  var files: [String] = []
  var failures: [String] = []
  var findings: [FindingDocument] = []

  package init() {}

  init(_ report: Report) {
    version = report.version
    errors = report.count(of: .error)
    warnings = report.count(of: .warning)
    notes = report.count(of: .note)
    files = report.files
    failures = report.failures
    findings = report.findings.map(FindingDocument.init)
  }

  package static let fields: Fields<Self> = [
    required("format_version", \.formatVersion, "The version of this format: 1."),
    required("version", \.version, "The version of exemplary that wrote it."),
    required("errors", \.errors, "How many findings are errors."),
    required("warnings", \.warnings, "How many are warnings."),
    required("notes", \.notes, "How many are notes."),
    required("files", \.files, "Every file that was read."),
    required("failures", \.failures, "What could not be read, and why."),
    required("findings", \.findings, "Sorted by file and place."),
  ]

  package static let documentName = "Findings"

  /// The JSON Schema of the report, draft 2020-12.
  package static var jsonSchema: String {
    let schema = Schemas.schema(
      of: Self.self, title: "Findings of exemplary validate",
      description: "What `exemplary validate --format json` writes.")
    return String(decoding: schema.text(as: .json), as: UTF8.self)
  }
}
