/// Metrics of one name: what they mean, and their samples.
public struct MetricFamily: Equatable, Sendable {
  /// The name that the metadata carries: a counter's is without `_total`.
  public var name: String
  /// What is measured.
  public var type: MetricType
  /// The unit, which is also the name's last word; nil when none is stated.
  public var unit: String?
  /// What it means to a reader; nil when it is not stated.
  public var help: String?
  /// The samples, those of one series next to each other.
  public var samples: [Sample]

  /// A family.
  public init(
    _ name: String,
    type: MetricType,
    unit: String? = nil,
    help: String? = nil,
    samples: [Sample] = []
  ) {
    self.name = name
    self.type = type
    self.unit = unit
    self.help = help
    self.samples = samples
  }
}
