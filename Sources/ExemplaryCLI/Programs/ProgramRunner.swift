import SystemPackage

/// Runs programs of others, and the one place where this command does.
protocol ProgramRunner: Sendable {
  /// Runs a program to its end, within limits; it reads nothing, and both of its streams are one.
  func run(_ program: FilePath, _ arguments: [String], limits: ProgramLimits) throws(Errno) -> ProgramResult
}

/// What a run of a program may cost.
struct ProgramLimits {
  var time = Duration.seconds(60)
  /// In bytes.
  var output = 1 << 20
}

/// How a run of a program ended, and what was said until then.
struct ProgramResult: Sendable {
  enum End: Hashable, Sendable {
    case exited(Int32)
    case signalled(Int32)
    /// It was killed since it took too long.
    case outOfTime
    /// It was killed since it said too much.
    case outOfRoom
  }

  let end: End
  let output: String
}
