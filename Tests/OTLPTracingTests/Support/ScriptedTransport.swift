import NIOConcurrencyHelpers

@testable import OTLPTracing

/// Answers as a test says, and keeps what was posted.
final class ScriptedTransport: ExportTransport {
  enum Step: Sendable {
    case answer(Int, retryAfter: String? = nil, body: String = "")
    case fail
    /// Neither answers nor fails until it is cancelled.
    case hang
    /// Answers, but the answer's body never ends.
    case hangInBody(Int)
  }

  /// For how long a step that hangs sleeps.
  static let forever = Duration.seconds(1_000_000)

  struct ConnectionLost: Error {}

  private struct State {
    var steps: [Step]
    var bodies: [ExportBody] = []
    var openCount = 0
    var mostOpen = 0
    var watchers: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
  }

  private let state: NIOLockedValueBox<State>
  private let time: ManualTime

  /// - Parameters:
  ///   - steps: What happens to each post; the last one to all further ones.
  init(_ steps: [Step] = [.answer(200)], time: ManualTime) {
    state = NIOLockedValueBox(State(steps: steps))
    self.time = time
  }

  var bodies: [ExportBody] { state.withLockedValue { $0.bodies } }
  var mostOpen: Int { state.withLockedValue { $0.mostOpen } }

  /// Returns once so many requests were posted.
  func posts(_ count: Int) async {
    await withCheckedContinuation { continuation in
      state.withLockedValue { state in
        if state.bodies.count >= count {
          continuation.resume()
        } else {
          state.watchers.append((count, continuation))
        }
      }
    }
  }

  func post(_ body: ExportBody) async throws -> ExportAnswer {
    let step = state.withLockedValue { state in
      state.bodies.append(body)
      state.openCount += 1
      state.mostOpen = max(state.mostOpen, state.openCount)
      for watcher in state.watchers where watcher.count <= state.bodies.count { watcher.continuation.resume() }
      state.watchers.removeAll { $0.count <= state.bodies.count }
      return state.steps.count > 1 ? state.steps.removeFirst() : state.steps[0]
    }
    defer { state.withLockedValue { $0.openCount -= 1 } }
    // Gives others a chance to come in between.
    await Task.yield()
    switch step {
    case .answer(let status, let retryAfter, let body):
      return ExportAnswer(status: status, retryAfter: retryAfter, body: { Array(body.utf8) })
    case .fail: throw ConnectionLost()
    case .hang:
      try await time.source.sleep(Self.forever)
      throw ConnectionLost()
    case .hangInBody(let status):
      return ExportAnswer(status: status, retryAfter: nil) { [time] in
        try await time.source.sleep(Self.forever)
        return []
      }
    }
  }
}
