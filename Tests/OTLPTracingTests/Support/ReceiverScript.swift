import NIOHTTP1
import Synchronization

/// What a receiver does with its next requests, and those it got.
final class ReceiverScript: Sendable {
  enum Step: Sendable {
    case answer(Int, headers: [(String, String)] = [], body: String = "{}")
    /// Says nothing and keeps the connection.
    case silence
    /// Closes the connection without an answer.
    case cut
    /// Begins to answer, and closes the connection within the body.
    case cutInBody(Int)
    /// Answers, and never ends the body.
    case endlessBody(Int)
  }

  struct Request: Sendable {
    let head: HTTPRequestHead
    let body: [UInt8]

    /// How many spans it has.
    var spanCount: Int {
      String(decoding: body, as: UTF8.self).split(separator: #""startTimeUnixNano""#).count - 1
    }
  }

  private struct State {
    var steps: [Step]
    var requests: [Request] = []
    var watchers: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
  }

  private let state: Mutex<State>

  /// - Parameter steps: What happens to each request; the last one to all further ones.
  init(_ steps: [Step]) {
    state = Mutex(State(steps: steps))
  }

  var requests: [Request] { state.withLock { $0.requests } }

  /// Returns once so many requests came.
  func requests(_ count: Int) async {
    await withCheckedContinuation { continuation in
      state.withLock { state in
        if state.requests.count >= count {
          continuation.resume()
        } else {
          state.watchers.append((count, continuation))
        }
      }
    }
  }

  func next(after request: Request) -> Step {
    state.withLock { state in
      state.requests.append(request)
      for watcher in state.watchers where watcher.count <= state.requests.count { watcher.continuation.resume() }
      state.watchers.removeAll { $0.count <= state.requests.count }
      return state.steps.count > 1 ? state.steps.removeFirst() : state.steps[0]
    }
  }
}
