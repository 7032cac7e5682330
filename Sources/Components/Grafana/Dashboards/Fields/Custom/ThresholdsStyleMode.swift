import Documents

extension Grafana {
  /// How thresholds are drawn.
  package enum ThresholdsStyleMode: String, Choice {
    case off
    case line
    case dashed
    case area
    case lineAndArea = "line+area"
    case dashedAndArea = "dashed+area"
    case series
  }
}
