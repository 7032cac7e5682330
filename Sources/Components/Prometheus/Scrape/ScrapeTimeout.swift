import Documents
import Values

extension PrometheusDuration {
  /// A duration of 0 is read as none at all.
  var unlessZero: PrometheusDuration? { milliseconds == 0 ? nil : self }
}

extension Read<PrometheusDuration?> {
  /// Reports a scrape timeout that is longer than the interval, or than the 1m that stands for none.
  func checkFits(in interval: PrometheusDuration?, _ decoding: inout Decoding) {
    let interval = interval?.unlessZero ?? .minutes(1)
    guard let timeout = value, timeout > interval else { return }
    decoding.report(
      "Expected a scrape_timeout no longer than the scrape_interval of \(interval), found \(timeout).",
      help: "lower scrape_timeout or raise scrape_interval", at: self)
  }
}
