import Deployment

/// Where the programs of a deployment find their files and keep their data, as they themselves see it.
struct ServicePaths {
  let prometheusConfig: String
  let prometheusData: String
  let tempoConfig: String
  let tempoData: String
  let grafanaProvisioning: String
  let grafanaDashboards: String
  let grafanaData: String

  /// Whether Tempo can write nowhere but in its folder for data.
  let confinesTempo: Bool

  /// Each where its image has it; Tempo's user owns just the one folder.
  static let inContainers = ServicePaths(
    prometheusConfig: "/etc/prometheus", prometheusData: "/prometheus", tempoConfig: "/etc/tempo",
    tempoData: "/var/tempo", grafanaProvisioning: "/etc/grafana/provisioning",
    grafanaDashboards: "/etc/grafana/dashboards", grafanaData: "/var/lib/grafana", confinesTempo: true)

  /// As seen from the output folder, where every program is started.
  static let inOutputFolder = ServicePaths(
    prometheusConfig: RenderedPath.prometheusFolder,
    prometheusData: RenderedPath.data(of: RenderedPath.prometheusFolder),
    tempoConfig: RenderedPath.tempoFolder, tempoData: RenderedPath.data(of: RenderedPath.tempoFolder),
    grafanaProvisioning: RenderedPath.provisioningFolder, grafanaDashboards: RenderedPath.dashboardsFolder,
    grafanaData: RenderedPath.data(of: RenderedPath.grafanaFolder), confinesTempo: false)
}

extension Deployment {
  var paths: ServicePaths {
    switch target {
    case .compose: .inContainers
    case .processes: .inOutputFolder
    }
  }
}
