/// Why a text is not an exposition, and where.
public struct ParseError: Error, Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int
  /// What the format asks for there.
  public let expected: String
  /// What stands there.
  public let found: String
  /// What to do about it.
  public let remedy: String
}

extension ParseError: CustomStringConvertible {
  /// The place, what was expected, what was found, and what to do, on one line.
  public var description: String {
    "line \(line), column \(column): expected \(expected), found \(found); \(remedy)"
  }
}
