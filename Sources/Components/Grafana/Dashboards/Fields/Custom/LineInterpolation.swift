import Documents

extension Grafana {
  /// How points are joined.
  package enum LineInterpolation: String, Choice {
    case linear, smooth, stepBefore, stepAfter
  }
}
