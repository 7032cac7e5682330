/// Asks again and again for something that is about to come true.
package enum Poll {
  package struct TimedOut: Error, CustomStringConvertible {
    package let description: String
  }

  /// What `body` finds, asked every 50 ms until it is not nil; throws after the deadline.
  package static func until<Value: Sendable>(
    _ what: String, within limit: Duration = .seconds(60), _ body: () async throws -> Value?
  ) async throws -> Value {
    let deadline = ContinuousClock.now + limit
    while true {
      if let value = try await body() { return value }
      guard ContinuousClock.now < deadline else { throw TimedOut(description: "\(what): not within \(limit)") }
      try await Task.sleep(for: .milliseconds(50))
    }
  }
}
