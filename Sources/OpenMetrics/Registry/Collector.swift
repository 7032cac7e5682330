/// A source of metrics that are read when someone asks, rather than kept up to date.
public protocol Collector: Sendable {
  /// The families with their values as of now.
  ///
  /// Called once for each exposition, possibly by several tasks at once. The families' names must be the same every time
  /// and no other's; ``MetricRegistry/register(_:)`` checks those of the first call.
  func collect() -> [MetricFamily]
}
