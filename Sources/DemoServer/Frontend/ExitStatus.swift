/// What the command tells the shell.
enum ExitStatus: Int32 {
  /// Done; for the server: it was asked to stop, and finished what was in flight.
  case done = 0
  /// The server could not start or broke down, is not healthy, or answered no request of the load.
  case failed = 1
  /// Bad usage, or a variable with a value that is none.
  case badInput = 2
}
