import Components
import Deployment

extension Grafana.Dashboard {
  /// A dashboard of the user's own.
  init(_ dashboard: Dashboard, in deployment: Deployment) {
    var builder = DashboardBuilder(deployment.grafana)
    for panel in dashboard.panels { builder.add(panel) }
    self = builder.build(
      title: dashboard.title, uid: dashboard.uid, description: dashboard.description, tags: dashboard.tags,
      from: dashboard.from, refresh: dashboard.refresh)
  }
}

extension DashboardBuilder {
  fileprivate mutating func add(_ panel: Panel) {
    let targets = panel.queries.enumerated().map { position, query in
      target(query, format: panel.kind == .heatmap ? .heatmap : panel.kind == .table ? .table : nil, position)
    }
    add(
      panel.kind, panel.title, description: panel.description, unit: panel.unit, width: panel.width,
      height: panel.height,
      content: panel.content ?? "", targets: targets)
  }

  private func target(_ query: Query, format: Grafana.QueryFormat?, _ position: Int) -> Grafana.Target {
    if let traceQL = query.traceQL { return self.traceQL(traceQL, position) }
    var target = promQL(
      query.expr ?? "", legend: query.legend, exemplars: query.exemplars, instant: query.instant, position)
    target.format = format
    return target
  }
}
