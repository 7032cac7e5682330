import Doctor
import DoctorTesting
import FilesTesting
import Synchronization

@testable import DoctorCLI

/// Keeps what was written.
final class RecordingStream: TextStream {
  private let content = Mutex("")

  var text: String { content.withLock { $0 } }

  func write(_ text: String) { content.withLock { $0 += text } }
}

/// The command on a disk in memory, before programs for tests, at a time that passes when it sleeps.
final class DoctorTerminal: Sendable {
  let disk = MemoryFileSystem()
  let output = RecordingStream()
  let messages = RecordingStream()
  private let clock = Mutex(WholeChain.now)

  init(_ files: [String: String] = [:]) {
    for (path, text) in files {
      var folder = ""
      for part in path.split(separator: "/").dropLast() {
        folder += (folder.isEmpty ? "" : "/") + part
        if disk.nodes[folder] == nil { disk.nodes[folder] = .folder() }
      }
      disk.nodes[path] = .text(text)
    }
  }

  /// How long the command has slept, in seconds.
  var passed: Double { clock.withLock { $0 } - WholeChain.now }

  /// - Parameter client: What answers, by how many seconds have passed.
  func run(
    _ arguments: [String], environment: [String: String] = [:], client: @escaping @Sendable (Double) -> any Client
  ) async -> ExitStatus {
    let surroundings = Surroundings(
      fileSystem: disk, environment: environment, output: output, messages: messages,
      now: { [self] in clock.withLock { $0 } },
      sleep: { [self] duration in clock.withLock { $0 += Double(duration.components.seconds) } },
      withClient: { [self] _, use in await use(PassingClient { client(self.passed) }) })
    return await DoctorCommand.run(arguments, in: surroundings)
  }
}

/// Asks whoever answers at the time.
private struct PassingClient: Client {
  let client: @Sendable () -> any Client

  func answer(to question: Question) async -> Answer { await client().answer(to: question) }
}
