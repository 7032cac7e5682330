import Documents

extension Grafana {
  /// How series stand on each other.
  package enum StackingMode: String, Choice {
    case off = "none"
    case normal
    case percent
  }
}
