/// A value that goes up and down.
///
/// No operation takes a lock or allocates. OpenMetrics has no exemplars on gauges.
public final class Gauge: Sendable {
  private let number = AtomicDouble(0)

  init() {}

  /// The value as of now.
  public var value: Double { number.value }

  /// Replaces the value; any number, NaN and the infinities among them.
  public func set(_ value: Double) {
    number.store(value)
  }

  /// Adds to the value.
  public func increment(by amount: Double = 1) {
    number.add(amount)
  }

  /// Subtracts from the value.
  public func decrement(by amount: Double = 1) {
    number.add(-amount)
  }
}
