import NIOConcurrencyHelpers

@testable import OTLPTracing

/// Time that goes only when it is told to.
final class ManualTime: Sendable {
  private struct Sleeper {
    let end: Duration
    let continuation: CheckedContinuation<Void, any Error>
  }

  private struct State {
    var now = Duration.zero
    var nextID = 0
    var sleepers: [Int: Sleeper] = [:]
    /// Those that were cancelled before they slept.
    var cancelled: Set<Int> = []
    var watchers: [(duration: Duration, continuation: CheckedContinuation<Void, Never>)] = []
  }

  /// A lock of POSIX, which the thread sanitizer sees even where it is contended.
  private let state = NIOLockedValueBox(State())

  /// Seconds since 1970 when the time begins.
  static let date: Int64 = 1_700_000_000

  var source: TimeSource {
    TimeSource(
      now: { self.now },
      sleep: { try await self.sleep($0) },
      date: { Self.date + self.now.components.seconds }
    )
  }

  var now: Duration { state.withLockedValue { $0.now } }

  /// Returns once someone sleeps who will wake up after exactly this duration.
  func sleeper(for duration: Duration) async {
    await withCheckedContinuation { continuation in
      state.withLockedValue { state in
        state.watchers.append((duration, continuation))
        Self.tell(&state)
      }
    }
  }

  /// Lets the time go on, and wakes up those whose time has come.
  func advance(by duration: Duration) {
    let awake = state.withLockedValue { state in
      state.now += duration
      let awake = state.sleepers.filter { $0.value.end <= state.now }
      for id in awake.keys { state.sleepers[id] = nil }
      return awake.sorted { $0.key < $1.key }.map(\.value)
    }
    for sleeper in awake { sleeper.continuation.resume() }
  }

  /// Waits until someone sleeps for the duration, and lets it pass.
  func pass(_ duration: Duration) async {
    await sleeper(for: duration)
    advance(by: duration)
  }

  private func sleep(_ duration: Duration) async throws {
    let id = state.withLockedValue { state in
      state.nextID += 1
      return state.nextID
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
        state.withLockedValue { state in
          if state.cancelled.remove(id) != nil {
            continuation.resume(throwing: CancellationError())
          } else {
            state.sleepers[id] = Sleeper(end: state.now + duration, continuation: continuation)
            Self.tell(&state)
          }
        }
      }
    } onCancel: {
      let sleeper = state.withLockedValue { state -> Sleeper? in
        if let sleeper = state.sleepers.removeValue(forKey: id) { return sleeper }
        state.cancelled.insert(id)
        return nil
      }
      sleeper?.continuation.resume(throwing: CancellationError())
    }
  }

  private static func tell(_ state: inout State) {
    let now = state.now
    let ends = Set(state.sleepers.values.map { $0.end - now })
    for watcher in state.watchers where ends.contains(watcher.duration) { watcher.continuation.resume() }
    state.watchers.removeAll { ends.contains($0.duration) }
  }
}
