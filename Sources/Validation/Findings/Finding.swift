import Documents

/// Something that a rule found: where, what is wrong, and what to do.
package struct Finding: Hashable, Sendable {
  /// The ID of the rule that found it, such as `EX101`.
  package let ruleID: String

  /// Severity, message, place and remedy.
  package let diagnostic: Diagnostic

  package init(ruleID: String, diagnostic: Diagnostic) {
    self.ruleID = ruleID
    self.diagnostic = diagnostic
  }
}
