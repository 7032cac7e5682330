/// Why a text is not a value of some type.
public struct InvalidValue: Error, Hashable, Sendable {
  /// What would have been right, with an example: `a duration such as 15s or 1h30m`.
  public var expected: String

  /// What was found instead.
  public var found: String

  /// What to do; empty where that is plain.
  public var help: String

  public init(expected: String, found: String, help: String = "") {
    self.expected = expected
    self.found = found
    self.help = help
  }
}

extension InvalidValue: CustomStringConvertible {
  public var description: String { "Expected \(expected), found \(found)." + (help.isEmpty ? "" : " \(help)") }
}
