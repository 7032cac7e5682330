import Documents

extension Grafana {
  /// Which bound the name of a bucket says.
  package enum HeatmapLayout: String, Choice {
    case upper = "le"
    case lower = "ge"
    case unknown
    case auto
  }
}
