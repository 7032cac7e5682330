/// An example of what a counter or a bucket counted.
public struct Exemplar: Hashable, Sendable {
  /// The labels, such as the trace's ID.
  public var labels: [Label]
  /// The value that was observed.
  public var value: Double
  /// When it was observed, in seconds since the epoch.
  public var timestamp: Double?

  /// An exemplar.
  public init(labels: [Label], value: Double, timestamp: Double? = nil) {
    self.labels = labels
    self.value = value
    self.timestamp = timestamp
  }
}
