extension SampleRule {
  /// What counts is a number and not negative; what counts observations is whole.
  ///
  /// The sum of a gauge histogram may be negative, and so may any sum in the text format.
  static let valueOfCount = SampleRule(dialects: [.openMetrics, .text]) { (located, family) throws(Violation) in
    let value = located.sample.value
    func fail(_ expected: String, _ remedy: String) -> Violation {
      Violation(offset: located.valueOffset, expected: expected, found: nil, remedy: remedy)
    }
    let countsObservations = family.isBucket(located) || family.counts(located)
    let isSum = family.sums(located)
    let isTotal = family.type == .counter && !family.isNamed(located, MetricType.createdSuffix)
    guard countsObservations || isTotal || (isSum && family.dialect == .openMetrics) else { return }
    guard !value.isNaN else { throw fail("a count or a sum that is a number", "leave the sample out") }
    guard value >= 0 || (isSum && family.type == .gaugeHistogram) else {
      throw fail("a count or a sum that is not negative", "use a gauge for what may go down")
    }
    guard !countsObservations || value.rounded() == value else {
      throw fail("a whole number of observations", "count each observation once")
    }
  }
}

extension FamilyHead {
  /// Whether the sample says how many observations there were.
  func counts(_ located: LocatedSample) -> Bool {
    hasObservations && isNamed(located, type.countSuffix)
  }

  /// Whether the sample is the sum of all observations.
  func sums(_ located: LocatedSample) -> Bool {
    hasObservations && isNamed(located, type.sumSuffix)
  }

  private var hasObservations: Bool { type == .histogram || type == .gaugeHistogram || type == .summary }
}
