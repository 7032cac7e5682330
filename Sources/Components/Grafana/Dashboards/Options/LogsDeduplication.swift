import Documents

extension Grafana {
  /// Which log lines count as the same.
  package enum LogsDeduplication: String, Choice {
    case off = "none"
    case exact
    case numbers
    case signature
  }
}
