import Documents
import Project

extension Facts {
  /// The ports on which a service certainly listens and no others; nil where nobody can tell.
  func ports(of service: ProjectService) -> [Int]? {
    let listeners = listeners(of: service)
    return listeners.isComplete ? listeners.known.map(\.port) : nil
  }

  func listeners(of service: ProjectService) -> Listeners {
    let found: Listeners? =
      switch service.kind {
      case .prometheus: project.prometheuses.first { $0.service?.name == service.name }?.listeners
      case .tempo: project.tempos.first { $0.service?.name == service.name }?.listeners
      case .grafana: service.grafanaListener.map { Listeners(known: [$0], isComplete: true) }
      case .collector, .opaque, .other: nil
      }
    return found ?? Listeners()
  }

  /// The service on the machine's own network that listens on a port of it.
  func service(listeningOnMachine port: Int) -> ProjectService? {
    project.services.first { service in
      project.effectiveNetworking(of: service) == .host
        && listeners(of: service).known.contains { $0.port == port }
    }
  }
}

extension ProjectService {
  fileprivate var grafanaListener: Listener? {
    let host = environment["GF_SERVER_HTTP_ADDR"]?.value
    if let variable = environment["GF_SERVER_HTTP_PORT"] {
      return variable.value.flatMap { Int($0) }.map { Listener(port: $0, host: host, place: variable.place) }
    }
    return hasOwnGrafanaConfig ? nil : Listener(port: 3000, host: host, place: definition.place)
  }

  /// Whether a configuration of Grafana's, or variables that nobody can read, may say what its environment does not.
  var hasOwnGrafanaConfig: Bool {
    environment["GF_PATHS_CONFIG"] != nil || !environment.isComplete || isBuilt
      || mounts.contains { mount in
        guard let target = mount.target else { return true }
        return target == "/etc/grafana" || target == "/etc/grafana/grafana.ini"
      }
  }
}
