import Documents

extension Grafana {
  /// Where the names of a bar gauge stand.
  package enum BarGaugeNamePlacement: String, Choice {
    case auto, top, left, hidden
  }
}
