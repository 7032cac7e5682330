extension HistogramPoint {
  /// Checks a bucket for what only good exposers do, before it is taken in.
  func checkCanonical(_ located: LocatedSample, _ dialect: Dialect) throws(Violation) {
    guard let (text, offset) = located.label(MetricType.boundLabel),
      let next = NumberGrammar.value(Array(text.utf8)[...])
    else { return }
    var spelling: [UInt8] = []
    CanonicalNumber.append(next, style: dialect == .openMetrics ? .openMetrics : .short, to: &spelling)
    guard spelling.elementsEqual(text.utf8) else {
      throw Violation(
        offset: offset,
        expected: "the bound spelled `\(String(decoding: spelling, as: UTF8.self))`",
        found: "`\(text)`",
        remedy: "spell it as all clients do, so that the series stays the same"
      )
    }
    guard count == nil, sum == nil else {
      throw Violation(
        offset: located.nameOffset,
        expected: "the buckets before the count and the sum",
        found: "a bucket after them",
        remedy: "write the buckets first"
      )
    }
    if let exemplar = located.sample.exemplar, let bound, exemplar.value <= bound {
      throw Violation(
        offset: located.exemplarValueOffset,
        expected: "an exemplar's value above \(CanonicalNumber.text(bound)), the bound before",
        found: nil,
        remedy: "put it on the bucket that the value belongs to"
      )
    }
  }
}
