import Documents

extension Grafana {
  /// Where a legend stands.
  package enum LegendPlacement: String, Choice {
    case bottom, right
  }
}
