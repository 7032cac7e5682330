extension SampleRule {
  /// A bucket's exemplar is not above the bucket's bound.
  static let valueOfExemplar = SampleRule(dialects: [.openMetrics]) { (located, family) throws(Violation) in
    guard let exemplar = located.sample.exemplar, family.isBucket(located),
      let text = located.label(MetricType.boundLabel)?.value,
      let bound = NumberGrammar.value(Array(text.utf8)[...])
    else { return }
    guard exemplar.value <= bound else {
      throw Violation(
        offset: located.exemplarValueOffset,
        expected: "an exemplar's value of at most \(text)",
        found: nil,
        remedy: "put it on the bucket that the value belongs to"
      )
    }
  }
}
