/// When requests are due: at even intervals from the start.
struct LoadPace: Sendable {
  private let perSecond: Int
  /// How many are due in all; nil for no end.
  let count: Int?

  /// - Parameters:
  ///   - perSecond: At least 1.
  ///   - duration: How long requests are made; nil for no end.
  init(perSecond: Int, for duration: Duration?) {
    self.perSecond = perSecond
    count = duration.map { Int(($0 / .seconds(1) * Double(perSecond)).rounded()) }
  }

  /// How long after the start a request is due, counted from 0.
  func due(_ number: Int) -> Duration {
    let (seconds, rest) = number.quotientAndRemainder(dividingBy: perSecond)
    return .seconds(seconds) + .nanoseconds(rest * 1_000_000_000 / perSecond)
  }
}
