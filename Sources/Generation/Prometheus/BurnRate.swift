import Components
import Deployment
import OrderedCollections
import Values

/// How fast an objective's budget is used up, over several windows, and the alerts on it (multi-window, multi-burn-rate).
struct BurnRate {
  /// A pair of windows over which a budget must burn at some multiple of what it allows.
  private struct Window {
    let long: String
    let short: String
    /// Tenths: 144 uses up a budget of 30 days in 50 hours.
    let tenths: Int
    let hold: PrometheusDuration
    let severity: String
  }

  /// Four scrapes and more, as the deployment's check sees to.
  static let shortest = PrometheusService.shortestWindow.text

  private static let windows = [
    Window(long: "1h", short: shortest, tenths: 144, hold: .minutes(2), severity: "page"),
    Window(long: "6h", short: "30m", tenths: 60, hold: .minutes(15), severity: "page"),
    Window(long: "1d", short: "2h", tenths: 30, hold: .hours(1), severity: "ticket"),
    Window(long: "3d", short: "6h", tenths: 10, hold: .hours(3), severity: "ticket"),
  ]

  let recording: String
  let alert: String
  let what: String
  /// The objective; nil records the ratio and raises no alert.
  let budget: Percentage?
  let jobName: String
  let ratio: (_ window: String) -> String

  private var selector: String { "{job=\(PromQL.quoted(jobName))}" }

  /// Over every window that an alert needs; over the shortest alone where there is none.
  var recordings: [PrometheusRule] {
    guard budget != nil else { return [.record("\(recording)\(Self.shortest)", ratio(Self.shortest))] }
    return [Self.shortest, "30m", "1h", "2h", "6h", "1d", "3d"].map { .record("\(recording)\($0)", ratio($0)) }
  }

  func alerts(on application: Application, dashboard: HTTPURL) -> [PrometheusRule] {
    guard let budget else { return [] }
    // A threshold of 100% and more would never be passed.
    return Self.windows.filter { budget.remainderIsBelowWhole(times: $0.tenths) }.map { window in
      let threshold = "(\(Self.decimal(window.tenths)) * \(budget.remainder))"
      return .alert(
        alert,
        "\(recording)\(window.long)\(selector) > \(threshold) and \(recording)\(window.short)\(selector) > \(threshold)",
        for: window.hold,
        labels: [UTF8LabelName(known: "severity"): window.severity, UTF8LabelName(known: "window"): window.long],
        summary: "\(application.name): {{ $value | humanizePercentage }} \(what)",
        description: "Over \(window.long) and \(window.short) what \(budget) leaves is used up more than "
          + "\(Self.decimal(window.tenths))× as fast as it may be.",
        dashboard: dashboard)
    }
  }

  private static func decimal(_ tenths: Int) -> String {
    tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
