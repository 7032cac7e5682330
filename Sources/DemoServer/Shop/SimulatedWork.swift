/// Does nothing for as long as real work would take.
struct SimulatedWork: Sendable {
  let clock: any Clock<Duration>
  let chance: Chance
  /// By how much all work is stretched; 0 for none.
  let scale: Double

  /// - Throws: `CancellationError` when the task is cancelled meanwhile.
  func take(_ duration: WorkDuration) async throws {
    guard scale > 0 else { return }
    try await clock.sleep(for: duration.next(chance) * scale)
  }
}
