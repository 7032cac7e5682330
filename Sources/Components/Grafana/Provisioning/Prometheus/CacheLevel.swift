import Documents

extension Grafana {
  /// How long the query editor keeps what it looked up.
  package enum CacheLevel: String, Choice {
    case low = "Low"
    case medium = "Medium"
    case high = "High"
    case off = "None"
  }
}
