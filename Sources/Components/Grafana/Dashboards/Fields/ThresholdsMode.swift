import Documents

extension Grafana {
  /// Whether thresholds are numbers or percentages.
  package enum ThresholdsMode: String, Choice {
    case absolute, percentage
  }
}
