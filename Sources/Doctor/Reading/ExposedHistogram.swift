import OpenMetrics

/// What all series of a classic histogram show together.
struct ExposedHistogram: Sendable {
  let name: String

  /// `seconds` or another word that its name ends with or that is stated; nil where there is none.
  let unit: String?

  /// The largest bound but `+Inf`.
  private(set) var largestBound: Double?

  /// How many observations there are, and how many of them are not above the largest finite bound.
  private(set) var count = 0.0
  private(set) var withinBounds = 0.0

  private(set) var largestExemplar: Double?

  /// Nil for a family of another type, or without a bucket.
  fileprivate init?(_ family: MetricFamily) {
    let buckets = family.samples.filter { $0.name == family.name + "_bucket" }
    guard family.type == .histogram, !buckets.isEmpty else { return nil }
    name = family.name
    unit = family.unit ?? (family.name.hasSuffix("_seconds") ? "seconds" : nil)
    largestBound = buckets.compactMap(\.bound).filter(\.isFinite).max()
    for bucket in buckets {
      if bucket.bound == .infinity { count += bucket.value }
      if bucket.bound == largestBound { withinBounds += bucket.value }
      if let value = bucket.exemplar?.value { largestExemplar = max(largestExemplar ?? value, value) }
    }
  }
}

extension Exposition {
  var histograms: [ExposedHistogram] { families.compactMap { ExposedHistogram($0) } }
}
