extension SampleRule {
  /// Only counters' totals and histograms' buckets have exemplars.
  static let placeOfExemplar = SampleRule(dialects: [.openMetrics]) { (located, family) throws(Violation) in
    guard located.sample.exemplar != nil, !family.isBucket(located) else { return }
    guard family.type == .counter, family.isNamed(located, MetricType.totalSuffix) else {
      throw Violation(
        offset: located.exemplarOffset,
        expected: "no exemplar but on a counter's _total or a histogram's _bucket",
        found: "one on \(located.sample.name), of type \(family.type.rawValue)",
        remedy: "remove it"
      )
    }
  }
}
