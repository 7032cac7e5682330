extension SampleRule {
  /// An info's sample is 1.
  static let valueOfInfo = SampleRule(dialects: [.openMetrics]) { (located, family) throws(Violation) in
    guard family.type == .info, located.sample.value != 1 else { return }
    throw Violation(
      offset: located.valueOffset,
      expected: "1 as the value of an info",
      found: nil,
      remedy: "say what there is to say in labels"
    )
  }
}
