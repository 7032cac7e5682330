import Documents

extension Grafana {
  /// What the bars of a bar gauge look like.
  package enum BarGaugeDisplayMode: String, Choice {
    case basic, lcd, gradient
  }
}
