import Components
import Deployment
import OrderedCollections
import Values

extension Compose.Service {
  static func prometheus(of deployment: Deployment, files: [RenderedFile]) -> Compose.Service {
    let prometheus = deployment.prometheus
    var service = Compose.Service(ServiceName.prometheus, memory: prometheus.memory, stopsWithin: .seconds(30))
    service.image = .known(ComponentImages(pin: deployment.images.pin).prometheus(prometheus.version))
    service.command = .words(PrometheusFlags(deployment).flags.map(\.doublingDollars))
    service.publish(ContainerPort.prometheus, as: prometheus.port, on: deployment.bindAddress)
    service.mount(RenderedPath.prometheusFolder, at: deployment.paths.prometheusConfig)
    service.mount(volume: ComposeVolume.prometheus, at: deployment.paths.prometheusData)
    // promtool is in every variant of the image, wget is not.
    service.healthcheck = Compose.HealthCheck([
      "/bin/promtool", "check", "ready", "--url=http://127.0.0.1:\(ContainerPort.prometheus)",
    ])
    service.reachMachine(ifNamedIn: files)
    service.lockDown()
    service.label(with: files)
    return service
  }
}
