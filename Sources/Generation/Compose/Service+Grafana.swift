import Components
import Deployment
import Documents
import OrderedCollections
import Values

extension Compose.Service {
  static func grafana(of deployment: Deployment, files: [RenderedFile]) -> Compose.Service {
    let grafana = deployment.grafana
    var service = Compose.Service(ServiceName.grafana, memory: grafana.memory, stopsWithin: .seconds(30))
    service.image = .known(ComponentImages(pin: deployment.images.pin).grafana(grafana.version))
    var settings = GrafanaSettings(grafana).environment
    if grafana.access == .admin {
      settings["GF_SECURITY_ADMIN_PASSWORD__FILE"] = "/run/secrets/\(ComposeSecret.grafanaPassword)"
    }
    service.environment = .composed(settings.mapValues(Optional.some))
    service.publish(ContainerPort.grafana, as: grafana.port, on: deployment.bindAddress)
    service.mount(RenderedPath.datasourcesFolder, at: "\(deployment.paths.grafanaProvisioning)/datasources")
    service.mount(RenderedPath.providersFolder, at: "\(deployment.paths.grafanaProvisioning)/dashboards")
    service.mount(RenderedPath.dashboardsFolder, at: deployment.paths.grafanaDashboards)
    service.mount(volume: ComposeVolume.grafana, at: deployment.paths.grafanaData)
    service.tmpfs = .several(["/tmp"])
    if grafana.access == .admin { service.secrets = [.short(ComposeSecret.grafanaPassword)] }
    service.dependsOn = .map([
      ServiceName.prometheus.text: Compose.Dependency(.healthy),
      ServiceName.tempo.text: .tempo(of: deployment),
    ])
    service.healthcheck = Compose.HealthCheck([
      "wget", "-q", "--spider", "http://127.0.0.1:\(ContainerPort.grafana)/api/health",
    ])
    service.reachMachine(ifNamedIn: files)
    service.lockDown()
    service.label(with: files)
    return service
  }
}

extension Compose.Dependency {
  /// On Tempo: healthy where its image can tell.
  static func tempo(of deployment: Deployment) -> Compose.Dependency {
    Compose.Dependency(deployment.tempo.canTellHealth ? .healthy : .started)
  }
}
