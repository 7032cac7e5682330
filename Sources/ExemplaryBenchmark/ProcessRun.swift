#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One run of a program, from start to exit.
struct ProcessRun {
  struct Failed: Error {
    let command: [String]
    let status: Int32
  }

  struct Usage {
    /// Milliseconds of wall time.
    let milliseconds: Double
    /// Milliseconds on all cores together, which other programs on the machine disturb less.
    let cpuMilliseconds: Double
    /// The most memory it had, in mebibytes.
    let mebibytes: Double
  }

  let command: [String]

  init(_ command: [String]) { self.command = command }

  /// The folder that a program stands in.
  static func folder(of program: String) -> String {
    program.lastIndex(of: "/").map { String(program[..<$0]) } ?? "."
  }

  private static func milliseconds(_ time: timeval) -> Double {
    Double(time.tv_sec) * 1e3 + Double(time.tv_usec) / 1e3
  }

  /// Runs it with its output thrown away; throws unless it exits with 0.
  func measured() throws -> Usage {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    let start = ContinuousClock.now
    guard posix_spawnp(&process, command[0], &actions, nil, &arguments, environ) == 0 else {
      throw Failed(command: command, status: -1)
    }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, 0, &usage) == process, status == 0 else {
      throw Failed(command: command, status: status)
    }
    let elapsed = ContinuousClock.now - start
    return Usage(
      milliseconds: Double(elapsed.components.attoseconds) / 1e15 + Double(elapsed.components.seconds) * 1e3,
      cpuMilliseconds: Self.milliseconds(usage.ru_utime) + Self.milliseconds(usage.ru_stime),
      mebibytes: Double(usage.ru_maxrss) / 1024)
  }
}
