import RandomTesting
import Synchronization

@testable import DemoServer

extension Chance {
  /// Draws the same number each time.
  static func always(_ number: Double) -> Chance { Chance { number } }

  /// Numbers that look random and are the same in each run.
  static func seeded(_ seed: UInt64) -> Chance {
    let state = SeededState(seed)
    return Chance { state.next() }
  }
}

private final class SeededState: Sendable {
  private let state: Mutex<SeededGenerator>

  init(_ seed: UInt64) { state = Mutex(SeededGenerator(seed: seed)) }

  func next() -> Double {
    state.withLock { Double($0.next() >> 11) / Double(1 << 53) }
  }
}
