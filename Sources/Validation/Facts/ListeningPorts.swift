import Components
import Documents
import Project
import Values

extension Facts {
  /// The ports on which a service certainly listens and no others; nil where nobody can tell.
  func ports(of service: ProjectService) -> [Int]? {
    switch service.kind {
    case .prometheus: project.prometheuses.first { $0.service?.name == service.name }?.ports
    case .tempo: project.tempos.first { $0.service?.name == service.name }?.ports
    case .grafana: grafanaPort(of: service).map { [$0] }
    case .collector, .opaque, .other: nil
    }
  }

  private func grafanaPort(of service: ProjectService) -> Int? {
    if let variable = service.environment["GF_SERVER_HTTP_PORT"] { return variable.value.flatMap { Int($0) } }
    return service.hasOwnGrafanaConfig ? nil : 3000
  }
}

extension ProjectService {
  /// Whether a configuration of Grafana's, or variables that nobody can read, may say what its environment does not.
  var hasOwnGrafanaConfig: Bool {
    environment["GF_PATHS_CONFIG"] != nil || !environment.isComplete || isBuilt
      || mounts.contains { mount in
        guard let target = mount.target else { return true }
        return target == "/etc/grafana" || target == "/etc/grafana/grafana.ini"
      }
  }
}

extension PrometheusProgram {
  fileprivate var ports: [Int]? {
    guard let flags, flags.isComplete else { return nil }
    let addresses = flags.uses(of: "web.listen-address")
    if addresses.isEmpty { return [9090] }
    let ports = addresses.compactMap { $0.value?.split(separator: ":").last.flatMap { Int($0) } }
    return ports.count == addresses.count ? ports : nil
  }
}

extension TempoProgram {
  fileprivate var ports: [Int]? {
    guard let httpPort else { return nil }
    let grpcPort = document?.value.server?.grpcListenPort.map { $0.number } ?? 9095
    let received = listeners.map(\.port)
    return received.contains(nil) ? nil : [httpPort, grpcPort] + received.compactMap(\.self)
  }
}
