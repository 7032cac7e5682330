import Documents

extension Grafana {
  /// What a series is drawn as.
  package enum DrawStyle: String, Choice {
    case line, bars, points
  }
}
