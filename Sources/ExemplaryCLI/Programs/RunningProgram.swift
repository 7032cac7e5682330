import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that was started and is waited for exactly once; it leads a group, so that what it starts ends with it.
struct RunningProgram: ~Copyable {
  private let id: pid_t

  init(_ program: FilePath, _ arguments: [String], output: FileDescriptor) throws(Errno) {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output.rawValue, 1)
    posix_spawn_file_actions_adddup2(&actions, output.rawValue, 2)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)

    var words: [UnsafeMutablePointer<CChar>?] = ([program.string] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var id: pid_t = 0
    let code = posix_spawn(&id, program.string, &actions, &attributes, words, environ)
    guard code == 0 else { throw Errno(rawValue: code) }
    self.id = id
  }

  /// Waits for its end, which follows that of its output but for programs that go on without any.
  consuming func waited(until deadline: ContinuousClock.Instant, _ output: [UInt8]) -> ProgramResult {
    var status: Int32 = 0
    while waitpid(id, &status, WNOHANG) == 0 {
      guard ContinuousClock.now < deadline else { return killed(.outOfTime, output) }
      poll(nil, 0, 1)
    }
    let signal = status & 0x7F
    let end = signal == 0 ? ProgramResult.End.exited(status >> 8 & 0xFF) : .signalled(signal)
    return ProgramResult(end: end, output: String(decoding: output, as: UTF8.self))
  }

  consuming func killed(_ end: ProgramResult.End, _ output: [UInt8]) -> ProgramResult {
    kill(-id, SIGKILL)
    var status: Int32 = 0
    waitpid(id, &status, 0)
    return ProgramResult(end: end, output: String(decoding: output, as: UTF8.self))
  }
}
