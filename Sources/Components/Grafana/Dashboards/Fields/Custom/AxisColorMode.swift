import Documents

extension Grafana {
  /// What an axis takes its color from.
  package enum AxisColorMode: String, Choice {
    case text, series
  }
}
