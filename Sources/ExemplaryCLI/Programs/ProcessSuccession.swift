import SystemPackage

/// Gives the process over to another program, and the one place where this command does.
protocol ProcessSuccession: Sendable {
  /// The folder in which this process's own program stands; nil where the system does not tell.
  var ownFolder: FilePath? { get }

  /// Goes on as another program, with its streams, its place in the shell's job and its exit status.
  ///
  /// - Returns: Why it could not be started; otherwise it does not return.
  func goOn(as program: FilePath, with arguments: [String]) -> Errno
}
