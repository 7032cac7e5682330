import Deployment
import Values

extension Process {
  static func prometheus(of deployment: Deployment) -> Process {
    Process(ServiceName.prometheus.text, "prometheus", PrometheusFlags(deployment).flags)
  }

  static func tempo(of deployment: Deployment) -> Process {
    Process(ServiceName.tempo.text, "tempo", TempoFlags(deployment).flags)
  }

  /// Grafana takes paths as seen from its own home, so that those of the output folder must be whole.
  static func grafana(of deployment: Deployment) -> Process {
    // An empty file in place of the machine's own, which is not everybody's to read and would be mixed in.
    var process = Process(
      ServiceName.grafana.text,
      [
        ShellWord("grafana"), ShellWord("server"), ShellWord("--homepath"),
        .variable("GRAFANA_HOME", standard: "/usr/share/grafana"), ShellWord("--config"), ShellWord("/dev/null"),
      ])
    process.environment = GrafanaSettings(deployment.grafana).environment.mapValues { ShellWord($0) }
    let listener = deployment.listener(of: .grafana)
    process.environment["GF_SERVER_HTTP_ADDR"] = ShellWord(listener.hostText)
    process.environment["GF_SERVER_HTTP_PORT"] = ShellWord(listener.port.text)
    let data = deployment.paths.grafanaData
    process.environment["GF_PATHS_DATA"] = .whole(data)
    process.environment["GF_PATHS_LOGS"] = .whole("\(data)/log")
    process.environment["GF_PATHS_PLUGINS"] = .whole("\(data)/plugins")
    process.environment["GF_PATHS_PROVISIONING"] = .whole(deployment.paths.grafanaProvisioning)
    if deployment.grafana.access == .admin {
      process.environment["GF_SECURITY_ADMIN_PASSWORD"] = ShellWord("$__file{\(deployment.grafana.passwordFile)}")
    }
    return process
  }
}
