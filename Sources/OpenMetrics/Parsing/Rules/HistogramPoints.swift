/// The samples of a histogram, one series and one time after the other.
struct HistogramPoints {
  private let strictness: ParsingStrictness
  private var point: HistogramPoint?

  init(strictness: ParsingStrictness) {
    self.strictness = strictness
  }

  /// Takes in the family's next sample.
  mutating func add(_ located: LocatedSample, to family: FamilyHead) throws(Violation) {
    guard family.type == .histogram || family.type == .gaugeHistogram else { return }
    let series = located.series(without: family.memberLabel(located))
    var next: HistogramPoint
    if let point, point.series == series, point.timestamp == located.sample.timestamp {
      next = point
    } else {
      try finish()
      next = HistogramPoint(family, series, located)
    }
    if family.isBucket(located) {
      try next.addBucket(located, strictness)
    } else if family.counts(located) {
      next.count = (located.sample.value, located.valueOffset)
    } else if family.sums(located) {
      next.sum = (located.sample.value, located.valueOffset)
    }
    point = next
  }

  /// Checks the last point.
  mutating func finish() throws(Violation) {
    try point?.finish()
    point = nil
  }
}
