import NIOConcurrencyHelpers
import NIOHTTP1

/// What a receiver does with its next requests, and those it got.
package final class ReceiverScript: Sendable {
  package enum Step: Sendable {
    case answer(Int, headers: [(String, String)] = [], body: String = "{}")
    /// Says nothing and keeps the connection.
    case silence
    /// Closes the connection without an answer.
    case cut
    /// Begins to answer, and closes the connection within the body.
    case cutInBody(Int)
    /// Answers, and never ends the body.
    case endlessBody(Int)
    /// Answers after the steps have been replaced, and not before.
    case late(Int)
  }

  package struct Request: Sendable {
    package let head: HTTPRequestHead
    package let body: [UInt8]

    /// How many spans it has.
    package var spanCount: Int {
      String(decoding: body, as: UTF8.self).split(separator: #""startTimeUnixNano""#).count - 1
    }
  }

  private struct State {
    var steps: [Step]
    /// How often the steps have been replaced.
    var round = 0
    var requests: [Request] = []
    /// Answers that wait for the steps to be replaced.
    var late: [@Sendable () -> Void] = []
    var watchers: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
  }

  private let state: NIOLockedValueBox<State>

  /// - Parameter steps: What happens to each request; the last one to all further ones.
  package init(_ steps: [Step]) {
    state = NIOLockedValueBox(State(steps: steps))
  }

  package var requests: [Request] { state.withLockedValue { $0.requests } }

  /// Returns once so many requests came.
  package func requests(_ count: Int) async {
    await withCheckedContinuation { continuation in
      state.withLockedValue { state in
        if state.requests.count >= count {
          continuation.resume()
        } else {
          state.watchers.append((count, continuation))
        }
      }
    }
  }

  /// Replaces what happens to further requests, and gives those that wait their answer.
  package func follow(_ steps: [Step]) {
    let late = state.withLockedValue { state in
      state.steps = steps
      state.round += 1
      defer { state.late = [] }
      return state.late
    }
    for answer in late { answer() }
  }

  /// Whether a span of the trace has come.
  package func hasSpan(ofTrace id: String) -> Bool {
    requests.contains { String(decoding: $0.body, as: UTF8.self).contains(id) }
  }

  /// Gives the answer once the steps of that round have been replaced.
  func wait(since round: Int, _ answer: @escaping @Sendable () -> Void) {
    let isOver = state.withLockedValue { state in
      if state.round == round { state.late.append(answer) }
      return state.round != round
    }
    if isOver { answer() }
  }

  /// What happens to the request, and in which round.
  func next(after request: Request) -> (step: Step, round: Int) {
    state.withLockedValue { state in
      state.requests.append(request)
      for watcher in state.watchers where watcher.count <= state.requests.count { watcher.continuation.resume() }
      state.watchers.removeAll { $0.count <= state.requests.count }
      return (state.steps.count > 1 ? state.steps.removeFirst() : state.steps[0], state.round)
    }
  }
}
