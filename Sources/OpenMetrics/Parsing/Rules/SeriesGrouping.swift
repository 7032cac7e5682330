/// Samples of one series stand together, none of them twice, and in the order of their times.
struct SeriesGrouping {
  private struct Identity: Hashable {
    let name: String
    let labels: [Label]
  }

  private let dialect: Dialect
  private var series: [Label]?
  private var finished: Set<[Label]> = []
  private var timestamp: Double?
  private var seen: Set<Identity> = []

  init(dialect: Dialect) {
    self.dialect = dialect
  }

  /// Takes in the family's next sample.
  mutating func add(_ located: LocatedSample, to family: FamilyHead) throws(Violation) {
    let next = located.series(without: family.memberLabel(located))
    if next == series {
      try checkTime(located, family)
    } else {
      if let series { finished.insert(series) }
      // The samples of an info are all of one metric, and so are not told apart by their labels.
      guard !finished.contains(next) || family.type == .info else {
        throw Violation(
          offset: located.nameOffset,
          expected: "all samples of a series together",
          found: "one more of a series that others have followed",
          remedy: "write the samples of each set of labels next to each other"
        )
      }
      series = next
      seen = []
    }
    if located.sample.timestamp != timestamp { seen = [] }
    timestamp = located.sample.timestamp
    guard seen.insert(Identity(name: located.sample.name, labels: located.series())).inserted else {
      throw Violation(
        offset: located.nameOffset,
        expected: "each sample once",
        found: "\(located.sample.name) again with the same labels and time",
        remedy: "remove one of them"
      )
    }
  }

  private func checkTime(_ located: LocatedSample, _ family: FamilyHead) throws(Violation) {
    guard dialect == .openMetrics, family.type != .info else { return }
    let next = located.sample.timestamp
    guard (next == nil) == (timestamp == nil) else {
      throw Violation(
        offset: next == nil ? located.valueOffset : located.timestampOffset,
        expected: "a time on all samples of a series or on none",
        found: next == nil ? "none, after one with a time" : "one, after one without a time",
        remedy: "leave the times out"
      )
    }
    guard let next, let timestamp, next < timestamp else { return }
    throw Violation(
      offset: located.timestampOffset,
      expected: "a time not before \(CanonicalNumber.text(timestamp))",
      found: nil,
      remedy: "write the samples of a series in the order of their times"
    )
  }
}

extension FamilyHead {
  /// The label that tells the samples of one metric apart: a bucket's bound, a quantile, a state.
  func memberLabel(_ located: LocatedSample) -> String? {
    switch type {
    case .histogram, .gaugeHistogram: isBucket(located) ? MetricType.boundLabel : nil
    case .summary: isNamed(located, "") ? MetricType.quantileLabel : nil
    case .stateSet: name
    case .counter, .gauge, .info, .unknown: nil
    }
  }
}
