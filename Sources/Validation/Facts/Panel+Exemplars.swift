import Components

extension Grafana.Panel {
  /// Whether panels of its kind draw exemplars; of those that Grafana does not bring along nobody can tell.
  var drawsExemplars: Bool {
    guard let type else { return true }
    return switch type {
    case .timeSeries, .heatmap: true
    default: !Self.drawNone.contains(type.text)
    }
  }

  private static let drawNone: Set<String> = [
    "alertlist", "annolist", "bargauge", "barchart", "candlestick", "canvas", "dashlist", "datagrid", "gauge", "geomap",
    "graph", "histogram", "logs", "news", "nodeGraph", "piechart", "stat", "state-timeline", "status-history", "table",
    "text", "traces", "trend", "xychart",
  ]
}
