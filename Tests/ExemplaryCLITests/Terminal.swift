import Files
import FilesTesting
import SystemPackage

@testable import ExemplaryCLI

/// Keeps what was written.
final class RecordingStream: TextStream {
  let isTerminal: Bool
  private(set) var text = ""

  init(isTerminal: Bool) { self.isTerminal = isTerminal }

  func write(_ text: String) { self.text += text }
}

/// The command on a disk in memory, with what it said last.
final class Terminal {
  let disk = MemoryFileSystem()
  let succession = RecordingSuccession()
  let programs = ScriptedPrograms()
  var environment: [String: String] = [:]
  /// Whether a person reads both streams.
  var isWatched = false

  /// Standard output and standard error of the last run.
  private(set) var output = ""
  private(set) var messages = ""

  init(_ files: [String: String] = [:]) {
    for (path, text) in files { self[path] = text }
  }

  @discardableResult
  func run(_ arguments: String...) -> ExitStatus { run(arguments) }

  @discardableResult
  func run(_ arguments: [String]) -> ExitStatus {
    let output = RecordingStream(isTerminal: isWatched)
    let messages = RecordingStream(isTerminal: isWatched)
    let surroundings = Surroundings(
      fileSystem: disk, environment: self.environment, succession: succession, programs: programs, output: output,
      messages: messages)
    let status = Exemplary.run(arguments, in: surroundings)
    (self.output, self.messages) = (output.text, messages.text)
    return status
  }

  /// The text of a file; nil where there is none.
  subscript(path: String) -> String? {
    get {
      guard case .file(let contents, _) = disk.nodes[path] else { return nil }
      return String(decoding: contents, as: UTF8.self)
    }
    set {
      var folder = ""
      for part in path.split(separator: "/").dropLast() {
        folder += (folder.isEmpty ? "" : "/") + part
        if disk.nodes[folder] == nil { disk.nodes[folder] = .folder() }
      }
      disk.nodes[path] = newValue.map(MemoryNode.text)
    }
  }

  /// Everything that stands on the disk, to see that nothing was changed.
  var everything: [String: MemoryNode] { disk.nodes }
}
