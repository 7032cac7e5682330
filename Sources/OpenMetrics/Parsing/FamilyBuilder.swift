/// A family that is being read: what its metadata said, its samples, and what the rules remember of them.
struct FamilyBuilder {
  let dialect: Dialect
  /// The name that the metadata carries.
  let name: String
  /// Where the name first stands.
  let offset: Int
  var type: MetricType?
  var unit: String?
  var unitOffset = 0
  var help: String?
  private(set) var samples: [Sample] = []
  private var grouping: SeriesGrouping
  private var points: HistogramPoints
  private let strictness: ParsingStrictness

  init(_ name: String, at offset: Int, dialect: Dialect, strictness: ParsingStrictness) {
    self.dialect = dialect
    self.name = name
    self.offset = offset
    self.strictness = strictness
    grouping = SeriesGrouping(dialect: dialect)
    points = HistogramPoints(strictness: strictness)
  }

  /// What the samples' names begin with.
  ///
  /// The text format names a counter after its sample; as a value it is named as OpenMetrics has it.
  var familyName: String {
    dialect == .text && type == .counter ? MetricRegistry.counterFamily(name) : name
  }

  /// Whether a sample of this name belongs here.
  func takes(_ sampleName: String) -> Bool {
    guard dialect == .openMetrics || type == .histogram || type == .summary else { return sampleName == name }
    return sampleName.hasPrefix(name)
      && (type ?? .unknown).sampleSuffixes.contains(String(sampleName.dropFirst(name.count)))
  }

  /// Adds a sample that belongs here, if the rules allow it.
  mutating func add(_ located: LocatedSample) throws(Violation) {
    if strictness != .lenient { try check(located) }
    samples.append(located.sample)
  }

  private mutating func check(_ located: LocatedSample) throws(Violation) {
    let family = FamilyHead(dialect: dialect, name: name, type: type ?? .unknown)
    for rule in SampleRule.all where rule.dialects.contains(dialect) {
      try rule.check(located, family)
    }
    try grouping.add(located, to: family)
    try points.add(located, to: family)
  }

  /// The family, if what can only be checked at its end is in order.
  mutating func finish() throws(Violation) -> MetricFamily {
    try points.finish()
    if strictness != .lenient, let unit, !unit.isEmpty {
      let type = type ?? .unknown
      guard type.mayHaveUnit, name.hasSuffix("_" + unit) else {
        throw Violation(
          offset: unitOffset,
          expected: type.mayHaveUnit
            ? "a unit that the name \(name) ends with" : "no unit on a family of type \(type.rawValue)",
          found: "`\(unit)`",
          remedy: "rename the metric or leave the unit out"
        )
      }
    }
    return MetricFamily(familyName, type: type ?? .unknown, unit: unit, help: help, samples: samples)
  }
}
