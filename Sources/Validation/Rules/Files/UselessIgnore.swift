import Documents

extension Rule {
  /// A comment that silences nothing, or does not say why. What comments silence is known only once all rules have
  /// spoken, so that `Ignores` finds it and nothing is left to check here.
  static let uselessIgnore = Rule(
    id: "EX003", severity: .note, summary: "an ignore comment that silences nothing or gives no reason",
    page: RulePage(
      meaning: """
        A comment `# exemplary:ignore ID reason` names a rule that finds nothing in that place, or that does not exist, \
        or it does not say why the finding is accepted. Behind something the comment is about that; on a line of its \
        own, about what begins below it.
        """,
      consequence: """
        What was accepted once was mended since, and the comment will hide the next fault in the same place. Without a \
        reason nobody can tell whether it still holds.
        """,
      bad: """
        services:
          prometheus:
            # exemplary:ignore EX401
            image: prom/prometheus:v3.14.0
        """,
      good: """
        services:
          prometheus:
            image: prom/prometheus:v3.14.0
        """)
  ) { _ in [] }
}
