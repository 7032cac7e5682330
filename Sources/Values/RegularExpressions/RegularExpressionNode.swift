/// A piece of a regular expression.
indirect enum RegularExpressionNode {
  /// One character of a set.
  case one(ScalarSet)
  /// One character of a Unicode class, such as `\p{Greek}`.
  case oneOfUnicodeClass
  case assertion(Assertion)
  case sequence([RegularExpressionNode])
  case alternatives([RegularExpressionNode])
  case repeated(RegularExpressionNode, least: Int, most: Int?)

  /// What must hold between two characters.
  enum Assertion: Hashable {
    case beginningOfText, endOfText, beginningOfLine, endOfLine, wordBoundary, noWordBoundary
  }
}
