import Documents

extension Grafana {
  /// Which way a drawing goes.
  package enum Orientation: String, Choice {
    case auto, vertical, horizontal
  }
}
