/// The samples of one histogram at one time: the buckets ascend, the last is `+Inf`, and the count is its value.
struct HistogramPoint {
  let series: [Label]
  let timestamp: Double?
  var count: (value: Double, offset: Int)?
  var sum: (value: Double, offset: Int)?
  private(set) var bound: Double?
  private let dialect: Dialect
  private let type: MetricType
  private let offset: Int
  private var cumulated = 0.0
  private var hasNegativeBound = false

  init(_ family: FamilyHead, _ series: [Label], _ first: LocatedSample) {
    self.series = series
    dialect = family.dialect
    type = family.type
    timestamp = first.sample.timestamp
    offset = first.nameOffset
  }

  /// Takes in the next bucket.
  mutating func addBucket(_ located: LocatedSample, _ strictness: ParsingStrictness) throws(Violation) {
    // The bound was read by its own rule before; without one there is nothing to compare.
    guard let (text, textOffset) = located.label(MetricType.boundLabel),
      let next = NumberGrammar.value(Array(text.utf8)[...])
    else { return }
    if let bound, next <= bound {
      throw Violation(
        offset: textOffset,
        expected: "a bound above \(CanonicalNumber.text(bound))",
        found: "`\(text)`",
        remedy: "write the buckets in ascending order"
      )
    }
    guard located.sample.value >= cumulated else {
      throw Violation(
        offset: located.valueOffset,
        expected: "at least \(CanonicalNumber.text(cumulated)), the value of the bucket before",
        found: nil,
        remedy: "count in each bucket all that is not above its bound"
      )
    }
    if strictness == .canonical { try checkCanonical(located, dialect) }
    if next < 0 { hasNegativeBound = true }
    bound = next
    cumulated = located.sample.value
  }

  /// Checks what only the whole shows.
  func finish() throws(Violation) {
    func require(_ isMet: Bool, at place: Int?, _ expected: String, _ found: String?, _ remedy: String)
      throws(Violation)
    {
      guard isMet else { throw Violation(offset: place ?? offset, expected: expected, found: found, remedy: remedy) }
    }
    try require(
      bound == .infinity,
      at: nil,
      "a bucket with le=\"+Inf\"",
      "none",
      "end the buckets with the one that counts everything"
    )
    let (count, sum) = (count, sum)
    try require(
      count.map { $0.value == cumulated } ?? true,
      at: count?.offset,
      "\(CanonicalNumber.text(cumulated)), the value of the +Inf bucket",
      nil,
      "make the count and the +Inf bucket the same"
    )
    // The text format lets an exposer leave either out.
    guard dialect == .openMetrics else { return }
    try require(count != nil || sum == nil, at: sum?.offset, "a count beside the sum", "none", "write both or neither")
    try require(
      sum != nil || count == nil, at: count?.offset, "a sum beside the count", "none", "write both or neither")
    try require(
      type != .histogram || !hasNegativeBound || sum == nil,
      at: sum?.offset,
      "no sum where a bound is negative, since it could go down",
      "one",
      "leave out the count and the sum"
    )
    try require(
      hasNegativeBound || (sum?.value ?? 0) >= 0,
      at: sum?.offset,
      "a sum that is not negative where no bound is",
      nil,
      "add a negative bound"
    )
  }
}
