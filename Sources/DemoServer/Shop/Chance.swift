#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Where simulated work takes its randomness from.
struct Chance: Sendable {
  static let ofTheSystem = Chance { .random(in: 0..<1) }

  /// The next number from 0 up to, but not, 1; all equally likely.
  let draw: @Sendable () -> Double

  /// Whether something of this probability, from 0 to 1, happens this time.
  func happens(_ probability: Double) -> Bool { draw() < probability }

  /// The next whole number of the range; all equally likely.
  func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(draw() * Double(range.count))
  }

  /// The next number of the standard normal distribution, after Box and Muller.
  func normal() -> Double {
    // The logarithm needs a number above 0.
    (-2 * log(1 - draw())).squareRoot() * cos(2 * .pi * draw())
  }
}
