import Synchronization
import SystemPackage

@testable import ExemplaryCLI

/// Keeps what was to be started, and starts nothing.
final class RecordingSuccession: ProcessSuccession {
  let ownFolder: FilePath? = "home"
  private let words = Mutex<[String]>([])

  var started: [String] { words.withLock { $0 } }

  func goOn(as program: FilePath, with arguments: [String]) -> Errno {
    words.withLock { $0 = [program.string] + arguments }
    return .execFormatError
  }
}
