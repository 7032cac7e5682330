import Documents
import Validation

/// What an ID of a finding means, for reports and for `exemplary explain`.
package struct RuleDescription: Sendable {
  package let id: String
  package let severity: Diagnostic.Severity
  package let summary: String

  let meaning: String
  let consequence: String
  let examples: [(title: String, text: String)]

  package init(_ rule: Rule) {
    id = rule.id
    severity = rule.severity
    summary = rule.summary
    meaning = rule.page.meaning
    consequence = rule.page.consequence
    examples = [("Not like this", rule.page.bad), ("But like this", rule.page.good)]
  }

  package init(_ program: OutsideProgram) {
    id = program.rawValue
    severity = .error
    summary = program.summary
    meaning = """
      What the program itself says when it is asked with `--with \(program.rawValue)`: no rule of Exemplary, but a \
      second opinion. What a rule has already found in the same line is not repeated.
      """
    consequence = "The program does not start with this file."
    examples = []
  }

  /// Every ID that a finding can have.
  package static let all = Rules.all.map(Self.init) + OutsideProgram.allCases.map(Self.init)

  /// What an ID means, in whichever case it is written.
  package static func description(of id: String) -> RuleDescription? {
    all.first { $0.id.lowercased() == id.lowercased() }
  }

  /// What the IDs of findings mean, each once and in their order.
  static func descriptions(of findings: [Finding]) -> [RuleDescription] {
    let ids = Set(findings.map(\.ruleID))
    return all.filter { ids.contains($0.id) }
  }
}
