import Components
import Documents

/// What the datasources are that a dashboard names.
struct DatasourceKinds: Sendable {
  private let byUID: [String: Grafana.PluginID]
  private let byName: [String: Grafana.PluginID]
  private let standard: Grafana.PluginID?

  init(_ datasources: [ProvisionedDatasource]) {
    byUID = Dictionary(datasources.compactMap { datasource in datasource.uid.map { ($0, datasource.plugin) } }) { $1 }
    byName = Dictionary(datasources.compactMap { datasource in datasource.name.map { ($0, datasource.plugin) } }) { $1 }
    standard = datasources.first { $0.read.value.isDefault?.value == true }?.plugin
  }

  /// Whether a panel or a query certainly asks Prometheus.
  func isPrometheus(_ reference: Grafana.DatasourceRef?, in dashboard: Grafana.Dashboard) -> Bool {
    plugin(of: reference, in: dashboard) == .prometheus
  }

  private func plugin(of reference: Grafana.DatasourceRef?, in dashboard: Grafana.Dashboard) -> Grafana.PluginID? {
    switch reference {
    case nil: return standard
    case .reference(let reference):
      if let type = reference.type { return type }
      return reference.uid.flatMap { plugin(called: $0, in: dashboard) }
    case .named(let name): return plugin(called: name, in: dashboard)
    }
  }

  private func plugin(called name: String, in dashboard: Grafana.Dashboard) -> Grafana.PluginID? {
    if name == "default" { return standard }
    return byUID[name] ?? byName[name] ?? dashboard.pluginOfVariable(name)
  }
}

extension Grafana.Dashboard {
  /// The plugin whose datasources a variable such as `$datasource` or `${datasource}` lets one choose from.
  fileprivate func pluginOfVariable(_ text: String) -> Grafana.PluginID? {
    guard text.first == "$" else { return nil }
    let name = text.dropFirst().filter { $0 != "{" && $0 != "}" }
    let variable = (templating.list ?? []).first { $0.name == name && $0.type == .datasource }
    return variable?.query?.scalar.map { Grafana.PluginID($0.text) }
  }
}
