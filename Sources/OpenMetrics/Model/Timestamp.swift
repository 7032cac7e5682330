#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A moment in nanoseconds since 1970-01-01 00:00:00 UTC, leap seconds not counted.
public struct Timestamp: Hashable, Comparable, Sendable {
  /// Nanoseconds since the epoch; reaches to the year 2262.
  public var nanoseconds: Int64

  /// A moment so many nanoseconds after the epoch.
  public init(nanoseconds: Int64) {
    self.nanoseconds = nanoseconds
  }

  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.nanoseconds < right.nanoseconds
  }

  /// The system's wall clock as of its last tick, at most a few milliseconds ago.
  ///
  /// On Linux this reads a page that the kernel keeps, at a fraction of the cost of an exact time.
  public static func now() -> Timestamp {
    var time = timespec()
    #if os(Linux)
      _ = clock_gettime(CLOCK_REALTIME_COARSE, &time)
    #else
      _ = clock_gettime(CLOCK_REALTIME, &time)
    #endif
    return Timestamp(nanoseconds: Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec))
  }
}
