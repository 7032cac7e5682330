import Documents

/// The formats in which the rules can be listed.
package enum RuleListFormat: String, CaseIterable, Sendable {
  /// A line each: ID, severity, summary.
  case text
  /// The same for programs.
  case json
  /// The reference, with every page.
  case markdown

  package func list(_ rules: [RuleDescription]) -> String {
    switch self {
    case .text: Self.text(rules)
    case .json: Self.json(rules)
    case .markdown: Self.markdown(rules)
    }
  }

  private static func text(_ rules: [RuleDescription]) -> String {
    let width = rules.map(\.id.count).max() ?? 0
    func padded(_ text: String, to width: Int) -> String {
      text + String(repeating: " ", count: max(width - text.count, 0))
    }
    return rules.map { rule in
      "\(padded(rule.id, to: width))  \(padded(rule.severity.rawValue, to: 7))  \(rule.summary)\n"
    }.joined()
  }

  private static func json(_ rules: [RuleDescription]) -> String {
    let nodes = rules.map { rule -> Node in
      ["id": .string(rule.id), "severity": .string(rule.severity.rawValue), "summary": .string(rule.summary)]
    }
    let writer = JSONWriter()
    Node(.sequence(nodes)).write(to: writer)
    return String(decoding: writer.finish(), as: UTF8.self)
  }

  private static func markdown(_ rules: [RuleDescription]) -> String {
    """
    # The rules of `exemplary validate`

    Written by `exemplary rules --format markdown`. An error breaks the chain from a dot to its trace, a warning probably
    does, a note is hygiene. `exemplary explain ID` shows the same in a terminal.

    | ID | severity | what is wrong |
    |---|---|---|

    """ + rules.map { "| [\($0.id)](#\($0.id.lowercased())) | \($0.severity.rawValue) | \($0.summary) |\n" }.joined()
      + rules.map { "\n## \($0.id)\n\n\($0.markdown)" }.joined()
  }
}
