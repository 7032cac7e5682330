import Documents

extension Grafana {
  /// How colors follow values.
  package enum HeatmapColorScale: String, Choice {
    case linear, exponential
  }
}
