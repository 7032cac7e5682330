import Documents

extension Grafana {
  /// Whether TraceQL metrics are asked for over time or at one moment.
  package enum MetricsQueryType: String, Choice {
    case range, instant
  }
}
