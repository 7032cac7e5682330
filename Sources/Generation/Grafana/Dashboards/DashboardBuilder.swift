import Components
import Deployment
import Values

/// Puts a dashboard together panel by panel: numbers and places are given in order, so that the same panels are always
/// the same bytes.
struct DashboardBuilder {
  private let prometheus: Grafana.DatasourceRef
  private let tempo: Grafana.DatasourceRef
  private var layout = PanelLayout()
  private var panels: [Grafana.Panel] = []

  init(_ grafana: GrafanaService) {
    prometheus = Grafana.DatasourceRef(grafana.prometheusUID, type: .prometheus)
    tempo = Grafana.DatasourceRef(grafana.tempoUID, type: .tempo)
  }

  mutating func add(
    _ kind: Panel.Kind, _ title: String, description: String? = nil, unit: String? = nil, width: Int? = nil,
    height: Int? = nil, content: String = "", targets: [Grafana.Target] = [],
    defaults: Grafana.FieldDefaults = Grafana.FieldDefaults()
  ) {
    var panel = Grafana.Panel()
    panel.id = panels.count + 1
    panel.type = Grafana.PluginID(kind.rawValue)
    panel.title = title
    panel.description = description
    // Grafana draws a row over its whole width whatever it is given.
    panel.position = layout.place(
      width: kind == .row ? PanelDefaults.width(of: kind) : width ?? PanelDefaults.width(of: kind),
      height: kind == .row ? PanelDefaults.height(of: kind) : height ?? PanelDefaults.height(of: kind))
    panel.targets = targets
    panel.datasource = Self.datasource(of: targets)
    panel.options = PanelDefaults.options(of: kind, unit: unit, content: content)
    if kind == .row {
      panel.isCollapsed = false
    } else if kind.hasQueries {
      panel.fieldConfig = Self.fieldConfig(kind, unit: unit, defaults)
    }
    panels.append(panel)
  }

  /// A panel that names one datasource asks only that one; to ask each target's own it names none but the mixed one.
  private static func datasource(of targets: [Grafana.Target]) -> Grafana.DatasourceRef? {
    let first = targets.first?.datasource
    return targets.allSatisfy { $0.datasource == first } ? first : .mixed
  }

  private static func fieldConfig(
    _ kind: Panel.Kind, unit: String?, _ defaults: Grafana.FieldDefaults
  ) -> Grafana.FieldConfig {
    var defaults = defaults
    defaults.unit = kind == .heatmap ? nil : unit
    if kind == .timeseries, defaults.custom == nil {
      var graph = Grafana.GraphFieldConfig()
      graph.fillOpacity = 10
      graph.showPoints = .never
      defaults.custom = .graph(graph)
    }
    return Grafana.FieldConfig(defaults)
  }

  /// A query of Prometheus.
  func promQL(_ expr: String, legend: String?, exemplars: Bool, instant: Bool = false, _ position: Int)
    -> Grafana.Target
  {
    var target = Grafana.Target.prometheus(expr, legend: legend, refID: Self.refID(position))
    target.datasource = prometheus
    target.exemplar = exemplars ? true : nil
    target.isInstant = instant
    target.isRange = !instant
    return target
  }

  /// A search of Tempo, whose result is a table of traces.
  func traceQL(_ query: String, _ position: Int) -> Grafana.Target {
    var target = Grafana.Target.traceQL(query, limit: 20, refID: Self.refID(position))
    target.datasource = tempo
    target.tableType = .traces
    return target
  }

  /// A, B, … Z, AA, AB, …
  static func refID(_ position: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(position % 26)))
    return position < 26 ? letter : refID(position / 26 - 1) + letter
  }

  func build(
    title: String, uid: GrafanaUID, description: String?, tags: [String], from: PrometheusDuration,
    refresh: PrometheusDuration
  ) -> Grafana.Dashboard {
    var dashboard = Grafana.Dashboard()
    dashboard.title = title
    dashboard.uid = .known(uid)
    dashboard.description = description
    dashboard.tags = tags
    dashboard.isEditable = true
    dashboard.cursorSync = .crosshair
    dashboard.schemaVersion = 42
    dashboard.time = Grafana.TimeRange(from: "now-\(Grafana.Interval(from).text)")
    dashboard.refresh = refresh.milliseconds == 0 ? .never : .every(Grafana.Interval(refresh).text)
    dashboard.timeZone = "browser"
    dashboard.panels = panels
    return dashboard
  }
}
