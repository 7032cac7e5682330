import Documents

extension Grafana {
  /// What a line looks like.
  package enum LineFill: String, Choice {
    case solid, dash, dot, square
  }
}
