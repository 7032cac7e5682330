import Documents

extension Grafana {
  /// How the values of a bar gauge are written.
  package enum BarGaugeValueMode: String, Choice {
    case color, text, hidden
  }
}
