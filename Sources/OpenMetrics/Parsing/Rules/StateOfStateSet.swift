extension SampleRule {
  /// A state set's sample names its state in a label named for the family, and is 0 or 1.
  static let stateOfStateSet = SampleRule(dialects: [.openMetrics]) { (located, family) throws(Violation) in
    guard family.type == .stateSet else { return }
    guard located.label(family.name) != nil else {
      throw Violation(
        offset: located.nameOffset,
        expected: "the label \(family.name) on a state set's sample",
        found: "none",
        remedy: "name the state in a label that is named like the family"
      )
    }
    guard located.sample.value == 0 || located.sample.value == 1 else {
      throw Violation(
        offset: located.valueOffset,
        expected: "0 or 1 as the value of a state",
        found: nil,
        remedy: "use a gauge for other values"
      )
    }
  }
}
