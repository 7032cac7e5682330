/// How long to wait before the next attempt: twice as long each time, up to a limit, and never quite the same.
struct Backoff {
  private static let first = Duration.seconds(1)
  private static let longest = Duration.seconds(5)
  /// The receiver may ask for no wait at all, but should not be asked in a loop.
  private static let shortest = Duration.milliseconds(100)

  private var next = Self.first

  /// The wait before the next attempt.
  ///
  /// - Parameters:
  ///   - asked: What the receiver asked for, which then holds instead.
  ///   - random: From 0 to 1; half of the wait is up to it, so that senders do not come back all at once.
  mutating func wait(asked: Duration?, random: Double) -> Duration {
    defer { next = min(next * 2, Self.longest) }
    return asked.map { max($0, Self.shortest) } ?? next * (0.5 + random / 2)
  }
}
