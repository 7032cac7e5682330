/// What a metric measures, in OpenMetrics' terms.
public enum MetricType: String, CaseIterable, Sendable {
  case counter, gauge, histogram, info, summary, unknown
  case gaugeHistogram = "gaugehistogram"
  case stateSet = "stateset"

  /// The suffix of a counter's sample.
  static let totalSuffix = "_total"
  /// The suffix of an info's sample.
  static let infoSuffix = "_info"
  /// The suffix of a sample that says when counting began.
  static let createdSuffix = "_created"
  /// The suffix of a histogram's buckets.
  static let bucketSuffix = "_bucket"
  /// The label of a bucket's upper bound.
  static let boundLabel = "le"
  /// The label of a summary's quantile.
  static let quantileLabel = "quantile"

  /// The suffix of the number of observations, where the type has one.
  var countSuffix: String { self == .gaugeHistogram ? "_gcount" : "_count" }
  /// The suffix of the sum of observations, where the type has one.
  var sumSuffix: String { self == .gaugeHistogram ? "_gsum" : "_sum" }

  /// What may follow the family's name in the names of its samples, as OpenMetrics 1.0 lists it.
  var sampleSuffixes: [String] {
    switch self {
    case .counter: [Self.totalSuffix, Self.createdSuffix]
    case .gauge, .stateSet, .unknown: [""]
    case .histogram: [Self.bucketSuffix, countSuffix, sumSuffix, Self.createdSuffix]
    case .gaugeHistogram: [Self.bucketSuffix, countSuffix, sumSuffix]
    case .info: [Self.infoSuffix]
    case .summary: ["", countSuffix, sumSuffix, Self.createdSuffix]
    }
  }

  /// Whether a unit may be given: infos and state sets are not measured in anything.
  var mayHaveUnit: Bool { self != .info && self != .stateSet }

  /// All names that a family of this type takes for itself.
  func names(of family: String) -> Set<String> {
    Set(sampleSuffixes.map { family + $0 } + [family])
  }
}
