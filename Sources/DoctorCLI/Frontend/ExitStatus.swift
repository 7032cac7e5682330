/// What the command tells the shell.
enum ExitStatus: Int32, Sendable {
  /// The chain holds.
  case holds = 0
  /// A link is broken, or cannot be seen yet.
  case broken = 1
  /// Bad usage.
  case badUsage = 2
  /// Nothing could be reached, or a file not be read.
  case unreachable = 3
}
