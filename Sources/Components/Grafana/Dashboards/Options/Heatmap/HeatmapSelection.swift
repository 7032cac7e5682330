import Documents

extension Grafana {
  /// What a drag over a heatmap selects.
  package enum HeatmapSelection: String, Choice {
    case x, y, xy
  }
}
