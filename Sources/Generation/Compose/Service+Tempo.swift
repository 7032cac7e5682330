import Components
import Deployment
import Documents
import Values

extension Compose.Service {
  static func tempo(of deployment: Deployment, files: [RenderedFile]) -> Compose.Service {
    let tempo = deployment.tempo
    var service = Compose.Service(ServiceName.tempo, memory: tempo.memory, stopsWithin: TempoShutdown.gracePeriod)
    service.image = .known(ComponentImages(pin: deployment.images.pin).tempo(tempo.version))
    service.command = .words(TempoFlags(deployment).flags)
    service.publish(ContainerPort.tempo, as: tempo.port, on: deployment.bindAddress)
    if deployment.publishesOTLP {
      service.publish(ContainerPort.otlpGRPC, as: tempo.otlpGRPCPort, on: deployment.bindAddress)
      service.publish(ContainerPort.otlpHTTP, as: tempo.otlpHTTPPort, on: deployment.bindAddress)
    }
    service.mount(RenderedPath.tempoFolder, at: deployment.paths.tempoConfig)
    service.mount(volume: ComposeVolume.tempo, at: deployment.paths.tempoData)
    if tempo.canTellHealth { service.healthcheck = Compose.HealthCheck(["/tempo", "-health"]) }
    service.reachMachine(ifNamedIn: files)
    service.lockDown()
    service.label(with: files)
    return service
  }
}

extension TempoService {
  /// Whether the image holds anything that can ask Tempo for its health: the 2.x images have no shell, and their
  /// program cannot ask itself.
  var canTellHealth: Bool { version >= Version(3) }
}
