/// What the rules know of the family that a sample belongs to.
struct FamilyHead {
  let dialect: Dialect
  let name: String
  let type: MetricType

  /// Whether the sample's name is the family's with this suffix.
  func isNamed(_ located: LocatedSample, _ suffix: String) -> Bool {
    located.sample.name == name + suffix
  }

  /// Whether the sample is one of a histogram's buckets.
  func isBucket(_ located: LocatedSample) -> Bool {
    (type == .histogram || type == .gaugeHistogram) && isNamed(located, MetricType.bucketSuffix)
  }
}

/// Something that the format demands of each sample by itself.
struct SampleRule: Sendable {
  let dialects: Set<Dialect>
  let check: @Sendable (LocatedSample, FamilyHead) throws(Violation) -> Void

  /// All rules, in the order they are checked.
  static let all: [SampleRule] = [
    .boundOfBucket,
    .quantileOfSummary,
    .stateOfStateSet,
    .valueOfInfo,
    .valueOfCount,
    .placeOfExemplar,
    .lengthOfExemplar,
    .valueOfExemplar,
  ]
}
