import Tracing

/// The passing of time, given to those who wait, so that tests decide how fast it goes.
struct TimeSource: Sendable {
  /// How long ago some moment in the past is; never set back.
  let now: @Sendable () -> Duration
  /// Waits; throws when the task is cancelled.
  let sleep: @Sendable (Duration) async throws -> Void
  /// The wall clock's seconds since 1970.
  let date: @Sendable () -> Int64

  /// The time of the machine.
  static let system = {
    let start = ContinuousClock.now
    return TimeSource(
      now: { ContinuousClock.now - start },
      sleep: { try await ContinuousClock().sleep(for: $0) },
      date: { Int64(DefaultTracerClock.now.nanosecondsSinceEpoch / 1_000_000_000) }
    )
  }()

  /// What the body returns, or nil when it takes longer than the limit; then it is cancelled.
  ///
  /// - Throws: What the body throws, or `CancellationError` when the task is cancelled.
  func limit<Value: Sendable>(
    _ limit: Duration?,
    _ body: @escaping @Sendable () async throws -> Value
  ) async throws -> Value? {
    guard let limit else { return try await body() }
    return try await withThrowingTaskGroup(of: Value?.self) { group in
      group.addTask { try await body() }
      group.addTask {
        try await sleep(limit)
        return nil
      }
      defer { group.cancelAll() }
      return try await group.next() ?? nil
    }
  }
}
