import Documents

extension Grafana {
  /// How values are spread over an axis.
  package enum ScaleType: String, Choice {
    case linear, log, ordinal, symlog
  }
}
