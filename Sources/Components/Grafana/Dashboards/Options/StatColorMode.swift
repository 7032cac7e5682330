import Documents

extension Grafana {
  /// What of a stat panel has the value's color.
  package enum StatColorMode: String, Choice {
    case value
    case background
    case backgroundSolid = "background_solid"
    case plain = "none"
  }
}
