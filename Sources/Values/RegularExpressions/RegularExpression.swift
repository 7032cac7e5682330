/// Whether a text is a regular expression as RE2 reads them; it is parsed and never run.
package enum RegularExpression {
  package static func isValid(_ text: String) -> Bool {
    var parser = RegularExpressionParser(text)
    return parser.parse()
  }
}
