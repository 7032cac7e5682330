import TraceContext

/// Which part of all traces is recorded, from 0 to 1, decided by the trace ID alone.
///
/// Every process decides the same for the same trace, and a larger ratio records all that a smaller one does. As
/// OpenTelemetry has it, the ID's low 56 bits are compared, those that W3C trace context calls random.
public struct SamplingRatio: Hashable, Sendable {
  private static let randomBits = 56
  private static let count: UInt64 = 1 << randomBits

  /// The ratio that includes all traces.
  public static let all = SamplingRatio(checked: 1)

  /// The ratio, from 0 to 1.
  public let value: Double
  private let threshold: UInt64

  /// A ratio, or nil when it is not within 0 to 1.
  public init?(_ value: Double) {
    guard value >= 0, value <= 1 else { return nil }
    self.init(checked: value)
  }

  private init(checked value: Double) {
    self.value = value
    threshold = Self.count - UInt64((value * Double(Self.count)).rounded())
  }

  /// Whether the ratio includes the trace.
  public func includes(_ trace: TraceID) -> Bool {
    trace.low & (Self.count - 1) >= threshold
  }
}
