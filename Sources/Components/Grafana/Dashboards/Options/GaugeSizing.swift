import Documents

extension Grafana {
  /// Whether gauges are as large as the panel allows.
  package enum GaugeSizing: String, Choice {
    case auto, manual
  }
}
