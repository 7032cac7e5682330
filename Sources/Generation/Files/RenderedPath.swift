import Deployment
import Values

/// Where each rendered file goes, as seen from the output folder; mounts and references ask here.
enum RenderedPath {
  static let compose = OutputName.compose
  static let procfile = OutputName.procfile
  static let readme = OutputName.readme

  static let prometheusFolder = OutputName.prometheus
  static let prometheusConfigName = "prometheus.yml"
  static let prometheusConfig = "\(prometheusFolder)/\(prometheusConfigName)"

  static let tempoFolder = OutputName.tempo
  static let tempoConfigName = "tempo.yaml"
  static let tempoConfig = "\(tempoFolder)/\(tempoConfigName)"

  static let grafanaFolder = OutputName.grafana
  static let provisioningFolder = "\(grafanaFolder)/provisioning"
  static let datasourcesFolder = "\(provisioningFolder)/datasources"
  static let datasources = "\(datasourcesFolder)/datasources.yaml"
  static let providersFolder = "\(provisioningFolder)/dashboards"
  static let providers = "\(providersFolder)/dashboards.yaml"
  static let dashboardsFolder = "\(grafanaFolder)/dashboards"

  /// The files that name other services and machines.
  static let configs = [prometheusConfig, tempoConfig, datasources]

  /// The rules on the deployment itself; no application can have a name with `_`.
  static let chainRules = "exemplar_chain"

  /// The file of the rules on an application, or on the deployment itself.
  static func rules(_ name: String) -> String { "\(prometheusFolder)/rules/\(name).yml" }

  static func dashboard(_ uid: GrafanaUID) -> String { "\(dashboardsFolder)/\(uid).json" }

  static let dataIgnore = "\(OutputName.data)/.gitignore"

  /// The folder in which a program without a container keeps its data.
  static func data(of service: String) -> String { "\(OutputName.data)/\(service)" }

  /// The folder from which the demo server is built.
  static func buildFolder(_ application: Application) -> String { application.name.text }
}
