/// What all histograms of one family share: the bounds, laid out for searching and rendered for writing.
///
/// `@unchecked`: the memory is written before the initializer returns and only read after.
final class BucketLayout: @unchecked Sendable {
  let bounds: [Double]
  /// How many buckets there are, `+Inf`'s included.
  let count: Int
  /// The least value that may be observed. Where no bound is negative a negative value would let the sum go down, and
  /// a scraper would take that for a restart.
  let minimum: Double
  /// `le="…"` for each bucket, with the number as OpenMetrics has it.
  let openMetricsLabels: [[UInt8]]
  /// `le="…"` for each bucket, with the number as Prometheus' text formats have it.
  let textLabels: [[UInt8]]

  private typealias Group = SIMD8<Double>
  /// So many groups are counted whole; of more, most are passed over first.
  private static let fewGroups = 8

  private let groups: UnsafeMutablePointer<Group>
  private let groupCount: Int

  init(_ buckets: Buckets) {
    bounds = buckets.bounds
    count = bounds.count + 1
    minimum = bounds[0] < 0 ? -.greatestFiniteMagnitude : 0
    openMetricsLabels = (bounds + [.infinity]).map { Self.label($0, .openMetrics) }
    textLabels = (bounds + [.infinity]).map { Self.label($0, .short) }
    groupCount = (bounds.count + Group.scalarCount - 1) / Group.scalarCount
    groups = .allocate(capacity: groupCount)
    groups.initialize(repeating: Group(repeating: .infinity), count: groupCount)
    for (index, bound) in bounds.enumerated() {
      groups[index / Group.scalarCount][index % Group.scalarCount] = bound
    }
  }

  deinit {
    groups.deallocate()
  }

  /// The bucket that a value belongs to: the first whose bound is not below it.
  @inline(__always)
  func index(of value: Double) -> Int {
    groupCount <= Self.fewGroups ? countBelow(value, in: groups, groupCount) : searchedIndex(of: value)
  }

  /// The same where there are many groups.
  @inline(never)
  private func searchedIndex(of value: Double) -> Int {
    var (first, end) = (0, groupCount)
    while end - first > Self.fewGroups {
      let middle = (first + end) / 2
      if groups[middle][0] < value { first = middle } else { end = middle }
    }
    return first * Group.scalarCount + countBelow(value, in: groups + first, end - first)
  }

  /// How many bounds are below the value, all of a group counted at once: which they are cannot be foretold, and the
  /// processor would often guess a branch for each wrong.
  @inline(__always)
  private func countBelow(_ value: Double, in groups: UnsafeMutablePointer<Group>, _ groupCount: Int) -> Int {
    let values = Group(repeating: value)
    var counts = SIMD8<Int64>.zero
    var index = 0
    while index < groupCount {
      counts.replace(with: counts &+ 1, where: groups[index] .< values)
      index &+= 1
    }
    return Int(counts.wrappedSum())
  }

  private static func label(_ bound: Double, _ style: CanonicalNumber.Style) -> [UInt8] {
    var bytes = Array("\(MetricType.boundLabel)=\"".utf8)
    CanonicalNumber.append(bound, style: style, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
    return bytes
  }
}
