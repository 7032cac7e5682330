extension SampleRule {
  /// A bucket has an upper bound, which is a number; an infinite one is spelled `+Inf`.
  static let boundOfBucket = SampleRule(dialects: [.openMetrics, .text]) { (located, family) throws(Violation) in
    guard family.isBucket(located) else { return }
    guard let (text, offset) = located.label(MetricType.boundLabel) else {
      throw Violation(
        offset: located.nameOffset,
        expected: "the label \(MetricType.boundLabel) on a bucket",
        found: "none",
        remedy: "give each bucket its upper bound"
      )
    }
    guard let bound = NumberGrammar.value(Array(text.utf8)[...]), !bound.isNaN,
      bound.isFinite || text == "+Inf" || text == "-Inf"
    else {
      throw Violation(
        offset: offset,
        expected: "a number or +Inf as the bucket's bound",
        found: "`\(text)`",
        remedy: "spell the last bound +Inf"
      )
    }
  }
}
