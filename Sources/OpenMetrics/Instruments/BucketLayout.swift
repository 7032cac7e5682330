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

  private let sorted: UnsafeMutablePointer<Double>
  private let firstStep: Int

  init(_ buckets: Buckets) {
    bounds = buckets.bounds
    count = bounds.count + 1
    minimum = bounds[0] < 0 ? -.greatestFiniteMagnitude : 0
    openMetricsLabels = (bounds + [.infinity]).map { Self.label($0, .openMetrics) }
    textLabels = (bounds + [.infinity]).map { Self.label($0, .short) }
    var size = 1
    while size < count { size *= 2 }
    firstStep = size / 2
    sorted = .allocate(capacity: size)
    sorted.initialize(repeating: .infinity, count: size)
    for (index, bound) in bounds.enumerated() { sorted[index] = bound }
  }

  deinit {
    sorted.deallocate()
  }

  /// The bucket that a value belongs to: the first whose bound is not below it.
  ///
  /// The table is filled with infinities to a power of two, so that every search takes the same few steps.
  @inline(__always)
  func index(of value: Double) -> Int {
    var index = 0
    var step = firstStep
    while step > 0 {
      index &+= sorted[index &+ step &- 1] < value ? step : 0
      step &>>= 1
    }
    return index
  }

  private static func label(_ bound: Double, _ style: CanonicalNumber.Style) -> [UInt8] {
    var bytes = Array("\(MetricType.boundLabel)=\"".utf8)
    CanonicalNumber.append(bound, style: style, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
    return bytes
  }
}
