import Tracing

/// A moment that a test chose.
struct Instant: TracerInstant {
  let nanosecondsSinceEpoch: UInt64

  init(_ nanoseconds: UInt64) {
    nanosecondsSinceEpoch = nanoseconds
  }

  static func < (left: Instant, right: Instant) -> Bool {
    left.nanosecondsSinceEpoch < right.nanosecondsSinceEpoch
  }
}
