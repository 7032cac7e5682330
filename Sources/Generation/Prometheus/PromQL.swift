import Deployment
import Values

/// PromQL over what an application exposes.
struct PromQL {
  let application: Application

  /// The selector of the application's series, further matchers behind it.
  private func selector(_ matchers: String = "") -> String {
    "{job=\(Self.quoted(application.jobName))" + (matchers.isEmpty ? "" : ", \(matchers)") + "}"
  }

  /// Requests a second.
  func requestRate(over window: String) -> String {
    "sum by (job) (rate(\(application.requestsCounter)\(selector())[\(window)]))"
  }

  /// Requests a second by a label.
  func requestRate(by label: String, over window: String) -> String {
    "sum by (\(label)) (rate(\(application.requestsCounter)\(selector())[\(window)]))"
  }

  /// The share of requests that were errors; 0, not nothing, where there was none.
  func errorRatio(over window: String) -> String {
    let errors = "sum by (job) (rate(\(application.requestsCounter)\(selector(application.errors.text))[\(window)]))"
    let all = requestRate(over: window)
    return "(\(errors) or 0 * \(all)) / \(all)"
  }

  /// A quantile of the requests' durations, in seconds.
  func quantile(_ quantile: String, by labels: String = "le", over window: String) -> String {
    "histogram_quantile(\(quantile), sum by (\(labels)) (rate(\(bucket)\(selector())[\(window)])))"
  }

  /// The buckets, for a heatmap.
  func buckets(over window: String) -> String {
    "sum by (le) (increase(\(bucket)\(selector())[\(window)]))"
  }

  /// The share of requests that took longer than a bucket's end.
  func slowRatio(than threshold: PrometheusDuration, over window: String) -> String {
    let fast = "sum by (job) (rate(\(bucket)\(selector("le=\"\(Self.bucketEnd(threshold))\""))[\(window)]))"
    return "1 - \(fast) / sum by (job) (rate(\(application.latencyHistogram)_count\(selector())[\(window)]))"
  }

  /// Requests are counted, and no bucket ends where an objective needs one.
  func missingBucket(_ threshold: PrometheusDuration) -> String {
    "\(ApplicationRecordings.requestRate)\(selector()) > 0 unless on (job) "
      + "group by (job) (\(bucket)\(selector("le=\"\(Self.bucketEnd(threshold))\"")))"
  }

  private var bucket: String { "\(application.latencyHistogram)_bucket" }

  /// A bucket's `le` as Prometheus 3 stores it whatever the application writes: `0.25`, but `1.0` and `1e+06`.
  static func bucketEnd(_ duration: PrometheusDuration) -> String {
    let digits = String(duration.milliseconds)
    if digits.utf8.count > 9 {
      var fraction = digits.dropFirst()
      while fraction.last == "0" { fraction.removeLast() }
      let exponent = String(digits.utf8.count - 4 + 100).dropFirst()
      return "\(digits.prefix(1))\(fraction.isEmpty ? "" : ".")\(fraction)e+\(exponent)"
    }
    let seconds = duration.milliseconds / 1_000
    var decimals = String(duration.milliseconds % 1_000 + 1_000).dropFirst()
    while decimals.count > 1, decimals.last == "0" { decimals.removeLast() }
    return "\(seconds).\(decimals)"
  }

  /// A string in double quotes.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    // By scalars: a quote that is followed by a combining mark is one character with it.
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "\"": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
