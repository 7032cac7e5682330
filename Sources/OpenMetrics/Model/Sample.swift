/// One value of one series.
public struct Sample: Sendable {
  /// The name with its suffix, such as `http_requests_total`.
  public var name: String
  /// The labels, in the order they are written.
  public var labels: [Label]
  /// The value; whole numbers beyond 2⁵³ are rounded.
  public var value: Double
  /// When the value was taken, in seconds since the epoch; nil for "when it was read".
  public var timestamp: Double?
  /// An example of what was counted.
  public var exemplar: Exemplar?

  /// A sample.
  public init(
    _ name: String,
    labels: [Label] = [],
    value: Double,
    timestamp: Double? = nil,
    exemplar: Exemplar? = nil
  ) {
    self.name = name
    self.labels = labels
    self.value = value
    self.timestamp = timestamp
    self.exemplar = exemplar
  }
}

extension Sample: Equatable {
  /// Whether both say the same; a NaN is the same as any other.
  public static func == (left: Sample, right: Sample) -> Bool {
    left.name == right.name && left.labels == right.labels
      && (left.value == right.value || (left.value.isNaN && right.value.isNaN))
      && left.timestamp == right.timestamp && left.exemplar == right.exemplar
  }
}
