import Documents

/// One way in which the chain breaks, and how it is found in a project's files.
package struct Rule: Sendable {
  /// `EX` and three digits; never used again for another rule.
  package let id: String

  /// How much harm it does: an error breaks the chain, a warning probably does, a note is hygiene.
  package let severity: Diagnostic.Severity

  /// What is wrong, in one line without a period.
  package let summary: String

  package let page: RulePage

  /// Finds every breach; a rule that cannot know stays silent.
  let check: @Sendable (Facts) -> [Diagnostic]

  package init(
    id: String, severity: Diagnostic.Severity, summary: String, page: RulePage,
    check: @escaping @Sendable (Facts) -> [Diagnostic]
  ) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.page = page
    self.check = check
  }
}
