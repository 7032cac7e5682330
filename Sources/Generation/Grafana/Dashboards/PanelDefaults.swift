import Components
import Deployment

/// What panels of a kind look like unless somebody says otherwise.
enum PanelDefaults {
  static func height(of kind: Panel.Kind) -> Int {
    switch kind {
    case .timeseries, .heatmap, .table: 9
    case .stat, .gauge, .bargauge: 5
    case .text: 4
    case .row: 1
    }
  }

  static func width(of kind: Panel.Kind) -> Int {
    switch kind {
    case .timeseries, .heatmap, .table: 12
    case .stat, .gauge, .bargauge: 6
    case .text, .row: PanelLayout.columns
    }
  }

  static func options(of kind: Panel.Kind, unit: String? = nil, content: String = "") -> Grafana.PanelOptions? {
    switch kind {
    case .timeseries: .timeSeries(.standard)
    case .heatmap: .heatmap(.standard(unit: unit))
    case .stat: .stat(.standard)
    case .gauge: .gauge(.standard)
    case .bargauge: .barGauge(.standard)
    case .table: .table(.standard)
    case .text: .text(Grafana.TextOptions(markdown: content))
    case .row: nil
    }
  }
}

extension Grafana.TimeSeriesOptions {
  /// A legend with the newest values below, and one tooltip for all series.
  static var standard: Grafana.TimeSeriesOptions {
    var options = Grafana.TimeSeriesOptions()
    options.legend = Grafana.Legend(.list, .bottom, calculations: ["lastNotNull"])
    options.tooltip = Grafana.Tooltip(.multi, sort: .descending)
    return options
  }
}

extension Grafana.HeatmapOptions {
  /// Cells as Prometheus counted them, with exemplars in a colour that stands out.
  static func standard(unit: String?) -> Grafana.HeatmapOptions {
    var color = Grafana.HeatmapColor()
    color.mode = .scheme
    color.scheme = "Blues"
    color.steps = 64
    color.exponent = 0.5
    color.fill = "dark-blue"
    color.isReversed = false
    var options = Grafana.HeatmapOptions()
    options.calculate = false
    options.color = color
    options.exemplars = Grafana.HeatmapExemplars(color: "rgba(255,0,255,0.7)")
    options.cellGap = 1
    options.tooltip = Grafana.HeatmapTooltip(.single)
    options.legend = Grafana.HeatmapLegend(isShown: true)
    options.showValue = .never
    // The buckets' ends have the unit; what is counted in them has none.
    var axis = Grafana.HeatmapAxis()
    (axis.unit, axis.axisPlacement) = (unit, .left)
    options.yAxis = axis
    return options
  }
}

extension Grafana.TableOptions {
  fileprivate static var standard: Grafana.TableOptions {
    var options = Grafana.TableOptions()
    (options.frameIndex, options.showsHeader) = (0, true)
    return options
  }
}
