#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// How long a piece of simulated work takes: log-normally distributed, as latencies mostly are.
struct WorkDuration: Sendable {
  /// Half of all take less.
  let median: Duration
  /// The standard deviation of the logarithm; 0.5 puts one in a hundred above 3.2 times the median.
  let spread: Double

  /// 99 in 100 of a normal distribution lie below this many standard deviations.
  private static let ninetyNineOfHundred = 2.326

  static func around(_ milliseconds: Int, spread: Double = 0.5) -> WorkDuration {
    WorkDuration(median: .milliseconds(milliseconds), spread: spread)
  }

  /// How long it takes this time.
  func next(_ chance: Chance) -> Duration {
    median * exp(spread * chance.normal())
  }

  /// What 99 in 100 stay below.
  private var most: Duration { median * exp(spread * Self.ninetyNineOfHundred) }
}

extension WorkDuration: CustomStringConvertible {
  /// As in `30 ms, 99 % below 121 ms`.
  var description: String { "\(median.wholeMilliseconds) ms, 99 % below \(most.wholeMilliseconds) ms" }
}

extension Duration {
  fileprivate var wholeMilliseconds: Int { Int((self / .milliseconds(1)).rounded()) }
}
