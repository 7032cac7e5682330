/// Where things are inside the containers.
enum ContainerFolder {
  static let prometheusConfig = "/etc/prometheus"
  static let prometheusData = "/prometheus"
  static let tempoConfig = "/etc/tempo"
  /// The one folder that the image's user owns.
  static let tempoData = "/var/tempo"
  static let grafanaProvisioning = "/etc/grafana/provisioning"
  static let grafanaDashboards = "/etc/grafana/dashboards"
  static let grafanaData = "/var/lib/grafana"
}
