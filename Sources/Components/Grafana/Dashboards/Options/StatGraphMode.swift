import Documents

extension Grafana {
  /// What stands behind a stat panel's value.
  package enum StatGraphMode: String, Choice {
    case nothing = "none"
    case line
    case area
  }
}
