import Documents

extension Grafana {
  /// Where a derived field's value is found.
  package enum MatcherType: String, Choice {
    case regex, label
  }
}
