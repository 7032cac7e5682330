import Components

extension Grafana.PluginID {
  /// Whether panels of this kind draw exemplars; of those that Grafana does not bring along nobody can tell.
  var drawsExemplars: Bool {
    switch self {
    case .timeSeries, .heatmap: true
    default: !Self.drawNone.contains(text)
    }
  }

  private static let drawNone: Set<String> = [
    "alertlist", "annolist", "bargauge", "barchart", "candlestick", "canvas", "dashlist", "datagrid", "gauge", "geomap",
    "graph", "histogram", "logs", "news", "nodeGraph", "piechart", "stat", "state-timeline", "status-history", "table",
    "text", "traces", "trend", "xychart",
  ]
}
