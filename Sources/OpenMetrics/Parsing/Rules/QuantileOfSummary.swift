extension SampleRule {
  /// A summary's own samples have a quantile from 0 to 1, and in OpenMetrics a value that is not negative.
  static let quantileOfSummary = SampleRule(dialects: [.openMetrics, .text]) { (located, family) throws(Violation) in
    guard family.type == .summary, family.isNamed(located, "") else { return }
    guard let (text, offset) = located.label(MetricType.quantileLabel) else {
      throw Violation(
        offset: located.nameOffset,
        expected: "the label \(MetricType.quantileLabel) on a summary's sample",
        found: "none",
        remedy: "give the quantile, or the suffix _count or _sum"
      )
    }
    guard let quantile = NumberGrammar.value(Array(text.utf8)[...]), (0...1).contains(quantile) else {
      throw Violation(
        offset: offset,
        expected: "a quantile from 0 to 1",
        found: "`\(text)`",
        remedy: "give the quantile as a part of 1"
      )
    }
    guard family.dialect == .text || !(located.sample.value < 0) else {
      throw Violation(
        offset: located.valueOffset,
        expected: "a value that is not negative",
        found: nil,
        remedy: "use a gauge for what may be negative"
      )
    }
  }
}
