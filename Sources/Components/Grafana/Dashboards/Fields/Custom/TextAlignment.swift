import Documents

extension Grafana {
  /// Where text stands in its cell.
  package enum TextAlignment: String, Choice {
    case auto, left, right, center
  }
}
