/// The labels of an exemplar that the caller chose.
///
/// OpenMetrics allows 128 code points in names and values together. Labels past that, or with a name that is not a label
/// name or stands twice, are refused when they are used: the observation counts, and ``MetricRegistry`` exposes how many
/// were refused.
///
/// ```swift
/// latency.observe(0.21, exemplar: ["order": "4711"])
/// ```
public struct ExemplarLabels: ExpressibleByDictionaryLiteral, Hashable, Sendable {
  /// The most code points that OpenMetrics allows in names and values together: 128.
  public static let maximumLength = 128

  /// The labels, in the order they are written.
  public let labels: [Label]
  let isAcceptable: Bool

  /// Labels in the order they are written.
  public init(_ labels: [Label]) {
    self.labels = labels
    isAcceptable =
      Self.length(of: labels) <= Self.maximumLength
      && labels.allSatisfy { MetricGrammar.isLabelName($0.name) }
      && Set(labels.map(\.name)).count == labels.count
  }

  public init(dictionaryLiteral elements: (String, String)...) {
    self.init(elements.map { Label($0, $1) })
  }

  /// How many code points the names and values have together.
  static func length(of labels: [Label]) -> Int {
    labels.reduce(0) { $0 + $1.name.unicodeScalars.count + $1.value.unicodeScalars.count }
  }
}
