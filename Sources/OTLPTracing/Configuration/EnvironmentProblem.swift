/// An environment variable whose value cannot be used.
public struct EnvironmentProblem: Hashable, Sendable, CustomStringConvertible {
  /// The variable's name.
  public let variable: String
  /// What its value may be.
  public let expected: String
  /// What its value is; nil when that may be a secret.
  public let found: String?
  /// What holds instead, for those who go on.
  public let instead: String

  /// What was expected, what was found, and what to do.
  public var description: String {
    let found = found.map { "\"\($0)\"" } ?? "something else, which may be a secret"
    return "\(variable): expected \(expected), found \(found); correct or unset it (\(instead) meanwhile)"
  }
}
