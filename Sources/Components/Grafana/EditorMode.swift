import Documents

extension Grafana {
  /// The two editors of a query.
  package enum EditorMode: String, Choice {
    case builder, code
  }
}
