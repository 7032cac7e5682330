extension SampleRule {
  /// An exemplar's labels have at most 128 code points, names and values together.
  static let lengthOfExemplar = SampleRule(dialects: [.openMetrics]) { (located, _) throws(Violation) in
    guard let exemplar = located.sample.exemplar else { return }
    let length = ExemplarLabels.length(of: exemplar.labels)
    guard length <= ExemplarLabels.maximumLength else {
      throw Violation(
        offset: located.exemplarOffset,
        expected: "at most \(ExemplarLabels.maximumLength) code points in the exemplar's labels",
        found: "\(length)",
        remedy: "shorten the names or the values"
      )
    }
  }
}
