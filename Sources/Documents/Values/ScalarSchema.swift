/// What JSON Schema can say about a scalar.
@usableFromInline
package struct ScalarSchema: Sendable {
  /// An ECMAScript regular expression.
  package var pattern: String?
  package var values: [String] = []
  /// Whether a plain YAML value that looks like a number is such a value too, as in `version: 3.14`.
  package var alsoNumber = false
  /// What an error says it expected where there is no text at all.
  @usableFromInline
  package var expected: String

  package init(pattern: String? = nil, values: [String] = [], alsoNumber: Bool = false, expected: String = "text") {
    self.pattern = pattern
    self.values = values
    self.alsoNumber = alsoNumber
    self.expected = expected
  }

  var node: Node {
    var entries: [(String, Node)] = [("type", alsoNumber ? ["string", "number"] : "string")]
    if let pattern { entries.append(("pattern", .string(pattern))) }
    if !values.isEmpty { entries.append(("enum", Node(.sequence(values.map(Node.string))))) }
    return .mapping(entries)
  }
}
