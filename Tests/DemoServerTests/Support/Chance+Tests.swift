import Synchronization

@testable import DemoServer

extension Chance {
  /// Draws the same number each time.
  static func always(_ number: Double) -> Chance { Chance { number } }

  /// Numbers that look random and are the same in each run (SplitMix64).
  static func seeded(_ seed: UInt64) -> Chance {
    let state = SeededState(seed)
    return Chance { state.next() }
  }
}

private final class SeededState: Sendable {
  private let state: Mutex<UInt64>

  init(_ seed: UInt64) { state = Mutex(seed) }

  func next() -> Double {
    state.withLock { state in
      state &+= 0x9e37_79b9_7f4a_7c15
      var word = state
      word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
      word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
      return Double((word ^ (word >> 31)) >> 11) / Double(1 << 53)
    }
  }
}
