import Documents
import Validation

/// What one run of `exemplary validate` has to tell.
package struct Report: Sendable {
  /// In the order in which they are told.
  package var findings: [Finding]

  /// The name of every file that was read.
  package var files: [String]

  /// What could not be read, in a line each.
  package var failures: [String]

  /// The least severity at which a finding makes the run fail.
  package var failOn: Diagnostic.Severity

  /// The version of this program.
  package var version: String

  package init(
    findings: [Finding], files: [String], failures: [String] = [], failOn: Diagnostic.Severity = .error, version: String
  ) {
    self.findings = findings
    self.files = files
    self.failures = failures
    self.failOn = failOn
    self.version = version
  }
}

extension Report {
  /// Whether some finding is at or above the severity at which a run fails.
  package var hasFailingFindings: Bool { findings.contains(where: isFailing) }

  func isFailing(_ finding: Finding) -> Bool { finding.diagnostic.severity.isAtLeast(failOn) }

  func count(of severity: Diagnostic.Severity) -> Int { findings.count { $0.diagnostic.severity == severity } }
}

extension Diagnostic.Severity {
  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  func isAtLeast(_ other: Self) -> Bool { rank >= other.rank }
}
