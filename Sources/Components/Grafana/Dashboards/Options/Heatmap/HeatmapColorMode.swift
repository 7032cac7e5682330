import Documents

extension Grafana {
  /// Whether cells differ by color or by density.
  package enum HeatmapColorMode: String, Choice {
    case opacity, scheme
  }
}
