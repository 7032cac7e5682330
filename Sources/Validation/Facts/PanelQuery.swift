import Components
import Documents
import Files
import Project
import PromQL

/// A query that a panel asks of Prometheus.
///
/// A class, for it holds much and every rule about queries walks them all.
final class PanelQuery: Sendable {
  /// Where a panel stands in its dashboard: among its panels, in a row of them, or in a row of the oldest format.
  enum Position: Hashable {
    case panel(Int)
    case nested(row: Int, panel: Int)
    case row(Int, panel: Int)
  }

  let dashboard: Read<Grafana.Dashboard>
  let position: Position
  /// Of all queries of the panel, whatever they are asked of.
  let index: Int
  let panel: Grafana.Panel
  let target: Grafana.Target
  let expression: Expression

  init(
    dashboard: Read<Grafana.Dashboard>, position: Position, index: Int, panel: Grafana.Panel, target: Grafana.Target,
    expression: Expression
  ) {
    self.dashboard = dashboard
    self.position = position
    self.index = index
    self.panel = panel
    self.target = target
    self.expression = expression
  }

  /// Whether it asks for exemplars too.
  var asks: Bool { target.exemplar == true && target.isHidden != true }

  /// The panel with its place, looked up only where something is wrong: dashboards are large.
  var panelRead: Read<Grafana.Panel> { dashboard.panel(at: position, panel) }

  var read: Read<Grafana.Target> {
    let targets = panelRead.targets.elements()
    return targets[index]
  }

  /// How messages call the panel.
  var panelName: String { panel.title.map { $0.isEmpty ? "without a title" : "\"\($0)\"" } ?? "without a title" }
}

extension PanelQuery {
  static func all(in project: Project, _ datasources: [ProvisionedDatasource]) -> [PanelQuery] {
    project.grafanas.enumerated().flatMap { index, grafana in
      let known = DatasourceKinds(datasources.filter { $0.grafana == index })
      return Concurrently.map(grafana.dashboards.compactMap(\.document)) { queries(of: $0, known) }.flatMap(\.self)
    }
  }

  private static func queries(of dashboard: Read<Grafana.Dashboard>, _ kinds: DatasourceKinds) -> [PanelQuery] {
    var queries: [PanelQuery] = []
    for position in dashboard.value.positions {
      let panel = dashboard.value.panel(at: position)
      for (index, target) in panel.targets.enumerated() {
        guard let expression = target.expression,
          kinds.isPrometheus(target.datasource ?? panel.datasource, in: dashboard.value)
        else { continue }
        queries.append(
          PanelQuery(
            dashboard: dashboard, position: position, index: index, panel: panel, target: target,
            expression: Expression(expression)))
      }
    }
    return queries
  }
}

extension Grafana.Dashboard {
  /// Every panel, those in rows included.
  var positions: [PanelQuery.Position] {
    var positions: [PanelQuery.Position] = []
    for index in panels.indices {
      positions.append(.panel(index))
      positions += (panels[index].panels ?? []).indices.map { .nested(row: index, panel: $0) }
    }
    for index in rows.indices { positions += rows[index].panels.indices.map { .row(index, panel: $0) } }
    return positions
  }

  func panel(at position: PanelQuery.Position) -> Grafana.Panel {
    switch position {
    case .panel(let index): return panels[index]
    case .nested(let row, let index): return panels[row].panels.map { $0[index] } ?? panels[row]
    case .row(let row, let index): return rows[row].panels[index]
    }
  }
}

extension Read<Grafana.Dashboard> {
  func panel(at position: PanelQuery.Position, _ panel: Grafana.Panel) -> Read<Grafana.Panel> {
    switch position {
    case .panel(let index): return self.panels.elements()[index]
    case .nested(let row, let index):
      guard let nested = self.panels.elements()[row].panels.unwrapped() else { return self.panels.elements()[row] }
      return nested.elements()[index]
    case .row(let row, let index): return self.rows.elements()[row].panels.elements()[index]
    }
  }
}

extension Facts {
  /// The queries of each dashboard that has some.
  var dashboards: [[PanelQuery]] {
    var dashboards: [[PanelQuery]] = []
    for query in queries {
      if let last = dashboards.last?.last, last.dashboard.place == query.dashboard.place {
        dashboards[dashboards.count - 1].append(query)
      } else {
        dashboards.append([query])
      }
    }
    return dashboards
  }
}
