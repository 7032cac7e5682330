import Documents

extension Grafana {
  /// What the color of a change means.
  package enum PercentChangeColor: String, Choice {
    case standard
    case inverted
    case sameAsValue = "same_as_value"
  }
}
