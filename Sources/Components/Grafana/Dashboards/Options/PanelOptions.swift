import Documents

extension Grafana {
  /// What a panel can be told, which is its plugin's own.
  package indirect enum PanelOptions: Equatable {
    case timeSeries(TimeSeriesOptions)
    case heatmap(HeatmapOptions)
    case stat(StatOptions)
    case gauge(GaugeOptions)
    case barGauge(BarGaugeOptions)
    case table(TableOptions)
    case text(TextOptions)
    case logs(LogsOptions)
    /// Of any other plugin, kept as it is.
    case other(Node)

    package var plugin: PluginID? {
      switch self {
      case .timeSeries: .timeSeries
      case .heatmap: .heatmap
      case .stat: .stat
      case .gauge: .gauge
      case .barGauge: .barGauge
      case .table: .table
      case .text: .text
      case .logs: .logs
      case .other: nil
      }
    }
  }
}

extension Grafana.PanelOptions: DocumentValue {
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Self? {
    switch decoding.plugin(of: .panel) {
    case .timeSeries: Grafana.TimeSeriesOptions.decode(node, &decoding).map(Self.timeSeries)
    case .heatmap: Grafana.HeatmapOptions.decode(node, &decoding).map(Self.heatmap)
    case .stat: Grafana.StatOptions.decode(node, &decoding).map(Self.stat)
    case .gauge: Grafana.GaugeOptions.decode(node, &decoding).map(Self.gauge)
    case .barGauge: Grafana.BarGaugeOptions.decode(node, &decoding).map(Self.barGauge)
    case .table: Grafana.TableOptions.decode(node, &decoding).map(Self.table)
    case .text: Grafana.TextOptions.decode(node, &decoding).map(Self.text)
    case .logs: Grafana.LogsOptions.decode(node, &decoding).map(Self.logs)
    default: .other(node)
    }
  }

  package func encode(_ encoding: Encoding) {
    switch self {
    case .timeSeries(let options): options.encode(encoding)
    case .heatmap(let options): options.encode(encoding)
    case .stat(let options): options.encode(encoding)
    case .gauge(let options): options.encode(encoding)
    case .barGauge(let options): options.encode(encoding)
    case .table(let options): options.encode(encoding)
    case .text(let options): options.encode(encoding)
    case .logs(let options): options.encode(encoding)
    case .other(let node): node.encode(encoding)
    }
  }

  package static func schema(_ schemas: inout Schemas) -> Node {
    [
      "anyOf": [
        Grafana.TimeSeriesOptions.schema(&schemas), Grafana.HeatmapOptions.schema(&schemas),
        Grafana.StatOptions.schema(&schemas), Grafana.GaugeOptions.schema(&schemas),
        Grafana.BarGaugeOptions.schema(&schemas), Grafana.TableOptions.schema(&schemas),
        Grafana.TextOptions.schema(&schemas), Grafana.LogsOptions.schema(&schemas), ["type": "object"],
      ]
    ]
  }
}
