import Documents

extension Grafana {
  /// What a correlation leads to.
  package enum CorrelationType: String, Choice {
    case query, external
  }
}
