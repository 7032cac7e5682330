/// Puts questions to programs.
package protocol Client: Sendable {
  /// Asks, and comes back in a bounded time whatever the other side does.
  func answer(to question: Question) async -> Answer
}
