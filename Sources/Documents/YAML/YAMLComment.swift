/// A comment of a YAML text, and the lines that it is said about.
package struct YAMLComment: Sendable {
  /// What stands behind the `#` and the blanks there.
  package let text: String

  /// Where the `#` stands.
  package let place: Place

  /// Behind something, the lines of that; on lines of its own, the lines of what begins below.
  package let lines: ClosedRange<Int>
}
