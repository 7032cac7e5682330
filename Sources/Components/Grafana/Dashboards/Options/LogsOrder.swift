import Documents

extension Grafana {
  /// How log lines are sorted.
  package enum LogsOrder: String, Choice {
    case descending = "Descending"
    case ascending = "Ascending"
  }
}
