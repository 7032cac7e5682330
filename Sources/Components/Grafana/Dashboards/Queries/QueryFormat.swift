import Documents

extension Grafana {
  /// What a result is made into.
  package enum QueryFormat: String, Choice {
    case timeSeries = "time_series"
    case table
    case heatmap
  }
}
