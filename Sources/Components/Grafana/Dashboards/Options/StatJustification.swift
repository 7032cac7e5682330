import Documents

extension Grafana {
  /// Where a stat panel's value stands.
  package enum StatJustification: String, Choice {
    case auto, center
  }
}
