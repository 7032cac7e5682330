import Synchronization
import TraceContext

/// Makes trace and span IDs, without a system call and without a lock.
///
/// Each of the three words that IDs consist of comes from a SplitMix64 sequence of its own. Such a sequence is a counter
/// behind a bijection, so several threads can draw from it at once, and no two spans of a process get the same ID.
final class IdentifierSource: Sendable {
  private static let increment: UInt64 = 0x9e37_79b9_7f4a_7c15
  private let traceHigh: Atomic<UInt64>
  private let traceLow: Atomic<UInt64>
  private let span: Atomic<UInt64>

  /// A source that begins at random.
  convenience init() {
    var generator = SystemRandomNumberGenerator()
    self.init(seededBy: &generator)
  }

  init(seededBy generator: inout some RandomNumberGenerator) {
    traceHigh = Atomic(generator.next())
    traceLow = Atomic(generator.next())
    span = Atomic(generator.next())
  }

  func nextTraceID() -> TraceID {
    var words = Words(first: Self.next(traceHigh), second: Self.next(traceLow))
    return TraceID.random(using: &words)
  }

  func nextSpanID() -> SpanID {
    var words = Words(first: Self.next(span), second: 0)
    return SpanID.random(using: &words)
  }

  private static func next(_ counter: borrowing Atomic<UInt64>) -> UInt64 {
    var mixed = counter.wrappingAdd(increment, ordering: .relaxed).newValue
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// Two words that were drawn already, in their order.
  private struct Words: RandomNumberGenerator {
    var first: UInt64
    let second: UInt64

    mutating func next() -> UInt64 {
      defer { first = second }
      return first
    }
  }
}
