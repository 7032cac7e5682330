import Documents

extension Grafana {
  /// Whether something is shown.
  package enum Visibility: String, Choice {
    case auto, never, always
  }
}
