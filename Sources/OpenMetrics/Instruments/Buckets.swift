/// The upper bounds of a histogram's buckets; `+Inf` follows by itself.
public struct Buckets: Hashable, Sendable {
  /// The bounds, ascending and finite.
  public let bounds: [Double]

  /// Buckets of the given bounds.
  ///
  /// - Throws: ``MetricError/invalidBounds(_:)`` when there are none, or they are not finite or not ascending.
  public init(_ bounds: [Double]) throws(MetricError) {
    guard !bounds.isEmpty, bounds.allSatisfy(\.isFinite), zip(bounds, bounds.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw .invalidBounds(bounds)
    }
    self.bounds = bounds
  }

  /// Buckets whose bounds grow by a factor.
  ///
  /// - Parameters:
  ///   - start: The least bound, above 0.
  ///   - factor: What each bound is multiplied by to get the next, above 1.
  ///   - count: How many bounds there are, at least 1.
  /// - Throws: ``MetricError/invalidBounds(_:)`` when a parameter is out of its range.
  public static func exponential(from start: Double, factor: Double, count: Int) throws(MetricError) -> Buckets {
    var bounds: [Double] = []
    var bound = start
    for _ in 0..<max(0, count) {
      bounds.append(bound)
      bound *= factor
    }
    return try Buckets(bounds)
  }

  /// Bounds in seconds for the latency of requests, from 5 ms to 10 s.
  public static let requestSeconds = Buckets(
    ascending: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
  )

  /// Bounds for amounts of any kind: powers of four from 1 to 2³⁰.
  public static let powersOfFour = Buckets(ascending: (0...15).map { Double(UInt64(1) << (2 * UInt64($0))) })

  private init(ascending bounds: [Double]) {
    self.bounds = bounds
  }
}
