/// The environment has variables whose values cannot be used.
public struct EnvironmentError: Error, Hashable, Sendable, CustomStringConvertible {
  /// One for each variable.
  public let problems: [EnvironmentProblem]

  /// The problems, one a line.
  public var description: String {
    problems.map(\.description).joined(separator: "\n")
  }
}
