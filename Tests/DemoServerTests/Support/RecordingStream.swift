import Synchronization

@testable import DemoServer

/// Keeps what is written.
final class RecordingStream: TextStream {
  private let state = Mutex("")

  var text: String { state.withLock { $0 } }

  func write(_ text: String) { state.withLock { $0 += text } }
}
