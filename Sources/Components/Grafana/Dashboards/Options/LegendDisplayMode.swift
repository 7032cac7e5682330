import Documents

extension Grafana {
  /// Whether a legend is a list or a table.
  package enum LegendDisplayMode: String, Choice {
    case list, table, hidden
  }
}
