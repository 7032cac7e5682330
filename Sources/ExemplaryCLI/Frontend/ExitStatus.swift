/// What the command tells the shell.
enum ExitStatus: Int32 {
  /// Done, and nothing differs.
  case done = 0
  /// The folder differs from the model, or a file in the way kept everything from being written.
  case differs = 1
  /// Bad usage, or a deployment file with errors.
  case badInput = 2
  /// Something could not be read or written.
  case inaccessible = 3

  /// Something was found that makes a validation fail.
  static let found = ExitStatus.differs
}
