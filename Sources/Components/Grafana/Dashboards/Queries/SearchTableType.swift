import Documents

extension Grafana {
  /// How found traces are listed.
  package enum SearchTableType: String, Choice {
    case traces, spans, raw
  }
}
