import Documents

extension Grafana {
  /// Where an axis stands.
  package enum AxisPlacement: String, Choice {
    case auto, top, right, bottom, left, hidden
  }
}
