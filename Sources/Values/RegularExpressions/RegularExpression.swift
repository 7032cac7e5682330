/// A regular expression as RE2 reads it, run without backtracking: in time that grows with its length times the text's.
package struct RegularExpression: Sendable {
  /// Nil where the program would be too large, or where a Unicode class stands in it: each release of Unicode has more.
  private let program: RegularExpressionProgram?

  /// Nil where the text is no regular expression.
  package init?(_ text: String) {
    var parser = RegularExpressionParser(text)
    guard let node = parser.parse() else { return nil }
    program = RegularExpressionProgram(node)
  }

  package static func isValid(_ text: String) -> Bool {
    var parser = RegularExpressionParser(text)
    return parser.parse() != nil
  }

  /// Whether it matches a whole text, as Prometheus asks; nil where that cannot be told.
  package func matches(whole text: String) -> Bool? { program?.matches(text) }
}
