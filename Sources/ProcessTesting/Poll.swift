/// Asks again and again for something that is about to come true.
package enum Poll {
  package struct TimedOut: Error, CustomStringConvertible {
    package let description: String
  }

  /// How often is asked at least: where other tests keep every thread busy, a minute may pass between two questions.
  private static let leastAttempts = 20

  /// What `body` finds, asked every 50 ms until it is not nil; throws after the deadline.
  package static func until<Value: Sendable>(
    _ what: String, within limit: Duration = .seconds(60), _ body: () async throws -> Value?
  ) async throws -> Value {
    let deadline = ContinuousClock.now + limit
    var attempts = 0
    while true {
      if let value = try await body() { return value }
      attempts += 1
      guard attempts < leastAttempts || ContinuousClock.now < deadline else {
        throw TimedOut(description: "\(what): not within \(limit)")
      }
      try await Task.sleep(for: .milliseconds(50))
    }
  }
}
