/// Why a metric could not be made.
public enum MetricError: Error, Hashable, Sendable {
  /// The name is not a metric name.
  case invalidName(String)
  /// The name, or one that its samples would have, is another metric's already.
  case nameInUse(String, by: String)
  /// The unit is not the name's last word, or the type has none.
  case invalidUnit(String, metric: String)
  /// The label's name is not a label name, or means something else to this type or to Prometheus.
  case invalidLabelName(String, metric: String)
  /// The label stands twice.
  case repeatedLabelName(String, metric: String)
  /// There are more or fewer values than the family has labels.
  case labelCount(found: Int, expected: [String], metric: String)
  /// The bounds are none, not finite, or not ascending.
  case invalidBounds([Double])
  /// The exemplars' label names leave no room for the IDs.
  case exemplarLabelNamesTooLong(length: Int)
}

extension MetricError: CustomStringConvertible {
  /// What was expected, what was found, and what to do.
  public var description: String {
    switch self {
    case .invalidName(let name):
      "metric name: expected [a-zA-Z_:][a-zA-Z0-9_:]*, found \"\(name)\"; put _ in place of other characters"
    case .nameInUse(let name, let other):
      "metric \(name): expected a name of its own, found that \(other) has it; make each metric once and hold it"
    case .invalidUnit(let unit, let metric):
      "metric \(metric): expected a name that ends in _\(unit) and a type that is measured in something, "
        + "found neither or one; rename the metric or leave the unit out"
    case .invalidLabelName(let label, let metric):
      "\(metric): expected a label name of [a-zA-Z_][a-zA-Z0-9_]*, not beginning with __ and not le on a histogram, "
        + "found \"\(label)\"; rename the label"
    case .repeatedLabelName(let label, let metric):
      "\(metric): expected distinct label names, found \(label) twice; rename one"
    case .labelCount(let found, let expected, let metric):
      "metric \(metric): expected \(expected.count) label values (\(expected.joined(separator: ", "))), found \(found); "
        + "give one for each label, in this order"
    case .invalidBounds(let bounds):
      "buckets: expected one or more finite bounds, each above the one before, found \(bounds); "
        + "+Inf is added without asking"
    case .exemplarLabelNamesTooLong(let length):
      "exemplars: expected label names and IDs of at most \(ExemplarLabels.maximumLength) code points together, "
        + "found \(length); shorten the names"
    }
  }
}
