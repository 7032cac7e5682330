import Project

/// Holds a project against rules.
package enum Validation {
  /// What the rules find, in the order of files and places, without what comments in the files silence.
  package static func findings(in project: Project, by rules: [Rule] = Rules.all) -> [Finding] {
    let facts = Facts(project)
    return rules.flatMap { rule in
      rule.check(facts).map { Finding(ruleID: rule.id, diagnostic: $0) }
    }
  }
}
