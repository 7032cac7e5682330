import Components
import Concurrency
import Documents
import Project
import PromQL

/// What rules ask of a dashboard.
struct DashboardFacts: Sendable {
  /// The index of the Grafana that shows it.
  let grafana: Int
  let read: Read<Grafana.Dashboard>
  /// Every panel, those in rows included.
  let panels: [Read<Grafana.Panel>]
  /// What its panels ask of Prometheus.
  let queries: [PanelQuery]

  private init(_ dashboard: Read<Grafana.Dashboard>, of grafana: Int, _ kinds: DatasourceKinds) {
    self.grafana = grafana
    read = dashboard
    panels = dashboard.everyPanel
    queries = panels.enumerated().flatMap { index, panel in
      Self.queries(of: panel, index, in: dashboard.value, kinds)
    }
  }

  static func all(in project: Project, _ datasources: [ProvisionedDatasource]) -> [DashboardFacts] {
    project.grafanas.enumerated().flatMap { index, grafana in
      let kinds = DatasourceKinds(datasources.filter { $0.grafana == index })
      return Concurrently.map(grafana.dashboards.compactMap(\.document)) { DashboardFacts($0, of: index, kinds) }
    }
  }

  private static func queries(
    of panel: Read<Grafana.Panel>, _ panelIndex: Int, in dashboard: Grafana.Dashboard, _ kinds: DatasourceKinds
  ) -> [PanelQuery] {
    panel.targets.elements().enumerated().compactMap { index, target in
      guard let expression = target.value.expression,
        kinds.isPrometheus(target.value.datasource ?? panel.value.datasource, in: dashboard)
      else { return nil }
      return PanelQuery(panel: panel, panelIndex, target: target, index, expression: Expression(expression))
    }
  }
}

extension Read<Grafana.Dashboard> {
  /// Its panels, those in rows, and those in the rows of the oldest format.
  fileprivate var everyPanel: [Read<Grafana.Panel>] {
    let own = self.panels.elements().flatMap { panel in
      guard panel.value.panels != nil, let nested = panel.panels.unwrapped() else { return [panel] }
      return [panel] + nested.elements()
    }
    return own + self.rows.elements().flatMap { $0.panels.elements() }
  }
}
