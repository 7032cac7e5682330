/// The bits of `trace-flags` that W3C trace context defines.
///
/// Test them one by one: a later version of the format may set bits that are unknown here.
public struct TraceFlags: OptionSet, Hashable, Sendable {
  /// The flags as the byte that is written.
  public let rawValue: UInt8

  /// Flags of any byte, known bits or not.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The caller records this trace, so that a link to it leads somewhere.
  public static let sampled = TraceFlags(rawValue: 1 << 0)
  /// The trace ID's low 56 bits were made at random (W3C trace context, level 2).
  public static let random = TraceFlags(rawValue: 1 << 1)

  /// The bits that this version of the format passes on; all others must be cleared.
  static let known: TraceFlags = [.sampled, .random]
}
