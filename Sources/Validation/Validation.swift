import Concurrency
import Documents
import Project

/// Holds a project against rules.
package enum Validation {
  /// What the rules find, in the order of files and places, without what comments in the files silence.
  ///
  /// - Parameter outside: What the programs found that were asked too; what a rule says in the same line is not repeated.
  package static func findings(
    in project: Project, by rules: [Rule] = Rules.all, and outside: [OutsideProgram: [Finding]] = [:]
  ) -> [Finding] {
    findings(in: Facts(project), by: rules, and: outside)
  }

  /// What the rules find in a project of which the facts are known.
  package static func findings(
    in facts: Facts, by rules: [Rule], and outside: [OutsideProgram: [Finding]]
  ) -> [Finding] {
    let project = facts.project
    let check = { @Sendable (rule: Rule) in rule.check(facts).map { Finding(ruleID: rule.id, diagnostic: $0) } }
    // Of a few files the rules are done with before another core has woken up.
    let found = (project.sources.count < 32 ? rules.map(check) : Concurrently.map(rules, check)).flatMap(\.self)
    let lines = Set(found.compactMap(\.line))
    let news = outside.values.joined().filter { $0.line.map { !lines.contains($0) } ?? true }
    let checked = Set(rules.map(\.id) + outside.keys.map(\.rawValue))
    return Ignores(in: project.sources).applied(to: found + news, checked: checked).inOrder
  }
}

extension Finding {
  /// Where its line begins.
  fileprivate var line: Place? { diagnostic.place.map { Place($0.source, line: $0.line, column: 0) } }
}

extension [Finding] {
  /// By file and place, those without a place first; each is said once.
  fileprivate var inOrder: [Finding] {
    var seen: Set<Finding> = []
    return filter { seen.insert($0).inserted }.sorted { left, right in
      switch (left.diagnostic.place, right.diagnostic.place) {
      case (let first?, let second?) where first != second: first < second
      case (nil, _?): true
      case (_?, nil): false
      default: (left.ruleID, left.diagnostic.message) < (right.ruleID, right.diagnostic.message)
      }
    }
  }
}
