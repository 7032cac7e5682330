/// One condition on a label: `status=~"5.."`.
package struct Matcher: Hashable, Sendable {
  package enum Operation: String, Sendable {
    case equal = "="
    case notEqual = "!="
    case matches = "=~"
    case matchesNot = "!~"
  }

  package let label: String
  package let operation: Operation
  /// As it is compared, escapes undone.
  package let value: String
  /// Where the label stands, in bytes from the beginning of the expression.
  package let offset: Int

  /// Whether a variable stands in the value, so that nobody can tell what it compares.
  package var isOpen: Bool { GrafanaVariable.stands(in: value) }
}
