/// What `exemplary explain` says of a rule.
package struct RulePage: Sendable {
  /// What the finding means, in a few sentences.
  package let meaning: String

  /// Why it matters: what a person sees when the chain breaks here.
  package let consequence: String

  /// A piece of a file that breaks the rule.
  package let bad: String

  /// The same piece, mended.
  package let good: String

  package init(meaning: String, consequence: String, bad: String, good: String) {
    self.meaning = meaning
    self.consequence = consequence
    self.bad = bad
    self.good = good
  }
}
