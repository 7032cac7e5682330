import Components

/// What Grafana's own schemas ask of panels that show the newest value of a series; each is what Grafana takes anyway.
extension Grafana.StatOptions {
  static var standard: Grafana.StatOptions {
    var options = Grafana.StatOptions()
    (options.graphMode, options.colorMode, options.textMode) = (.area, .value, .auto)
    (options.justifyMode, options.orientation, options.isWide) = (.auto, .auto, true)
    (options.showsPercentChange, options.percentChangeColorMode) = (false, .standard)
    options.reduction = .newest
    return options
  }
}

extension Grafana.GaugeOptions {
  static var standard: Grafana.GaugeOptions {
    var options = Grafana.GaugeOptions()
    (options.showsThresholdLabels, options.showsThresholdMarkers) = (false, true)
    (options.sizing, options.minWidth, options.minHeight) = (.auto, 75, 75)
    (options.orientation, options.reduction) = (.auto, .newest)
    return options
  }
}

extension Grafana.BarGaugeOptions {
  static var standard: Grafana.BarGaugeOptions {
    var options = Grafana.BarGaugeOptions()
    (options.displayMode, options.valueMode, options.namePlacement) = (.gradient, .color, .auto)
    (options.showsUnfilled, options.legend) = (true, Grafana.Legend(.hidden, .bottom))
    (options.sizing, options.minWidth, options.minHeight, options.maxHeight) = (.auto, 8, 16, 300)
    (options.orientation, options.reduction) = (.auto, .newest)
    return options
  }
}

extension Grafana.ReduceOptions {
  fileprivate static var newest: Grafana.ReduceOptions {
    var options = Grafana.ReduceOptions("lastNotNull")
    (options.fields, options.showsAllValues) = ("", false)
    return options
  }
}
