import Components
import Doctor
import Documents
import Project
import Values

/// The services of a Compose project as this machine reaches them.
struct ProjectServices {
  private let project: Project

  init(_ project: Project) { self.project = project }

  func url(of prometheus: PrometheusProgram) -> HTTPURL? {
    let port = prometheus.flags?.listenPort ?? .prometheus
    return prometheus.service.flatMap { project.published(port, of: $0) }.map {
      HTTPURL(host: $0.host, port: $0.port, path: prometheus.flags?.routePrefix ?? "")
    }
  }

  func url(of tempo: TempoProgram) -> HTTPURL? {
    let config = tempo.config?.document?.value
    let port = config?.server?.httpListenPort ?? .tempo
    return tempo.service.flatMap { project.published(port, of: $0) }.map {
      HTTPURL(host: $0.host, port: $0.port, path: URLPath.of(config?.httpAPIPrefix ?? ""))
    }
  }

  func url(of grafana: GrafanaProgram) -> HTTPURL? {
    let environment = grafana.service?.environment
    let port = environment?["GF_SERVER_HTTP_PORT"]?.value.flatMap { try? Port($0) } ?? .grafana
    guard let service = grafana.service, let address = project.published(port, of: service) else { return nil }
    let scheme = environment?["GF_SERVER_PROTOCOL"]?.value == "https" ? "https" : "http"
    let isBelow = environment?["GF_SERVER_SERVE_FROM_SUB_PATH"]?.value == "true"
    let path = isBelow ? environment?["GF_SERVER_ROOT_URL"]?.value.map(URLPath.of) ?? "" : ""
    return HTTPURL(scheme: scheme, host: address.host, port: address.port, path: path)
  }

  /// What Prometheus scrapes and is no part of the chain itself.
  var applications: [Chain.Application] {
    var names: Set<String> = []
    return project.prometheuses.flatMap { prometheus in
      ScrapedTarget.all(of: prometheus).compactMap { target in
        guard let (name, address) = scraped(target.address, from: prometheus.service), names.insert(name).inserted
        else { return nil }
        return Chain.Application(
          name: name,
          metrics: address.map { HTTPURL(scheme: target.scheme, host: $0.host, port: $0.port, path: target.path) },
          job: target.job, target: target.address, targetPlace: target.place)
      }
    }
  }

  /// The name of what is scraped and where this machine reaches it; nil for a part of the chain, and for what stands
  /// elsewhere.
  private func scraped(_ text: String, from prometheus: ProjectService?) -> (name: String, address: TargetAddress?)? {
    guard let prometheus, let target = try? TargetAddress(text) else { return nil }
    let service: ProjectService
    switch project.peer(target.host, from: prometheus) {
    case .service(let peer), .outOfReach(let peer): service = peer
    case .machine:
      let onMachine = TargetAddress(host: HostAddress.loopback.urlHost, port: target.port)
      guard let peer = owner(ofMachinePort: target.port) else { return (text, onMachine) }
      return peer.kind == .other ? (peer.name, onMachine) : nil
    case .itself, .outside, .nobody: return nil
    }
    return service.kind == .other ? (service.name, project.published(target.port, of: service)) : nil
  }

  /// Which service answers on a port of this machine, where one publishes it, or is on its network and known to listen.
  private func owner(ofMachinePort port: Port) -> ProjectService? {
    if let publisher = project.services(onMachinePort: port).first { return publisher }
    return project.services.first { service in
      project.effectiveNetworking(of: service) == .host && ports(of: service).contains(port)
    }
  }

  /// On what a part of the chain listens in its container.
  private func ports(of service: ProjectService) -> [Port] {
    switch service.kind {
    case .prometheus: [.prometheus]
    case .tempo: [.tempo]
    case .grafana: [.grafana]
    case .collector, .opaque, .other: []
    }
  }
}

extension ProgramFlags {
  /// The port on which Prometheus listens, where it is told one.
  var listenPort: Port? {
    last("web.listen-address")?.value.flatMap { $0.split(separator: ":").last }.flatMap { try? Port(String($0)) }
  }

  /// What stands before the paths of Prometheus.
  var routePrefix: String? {
    let prefix = last("web.route-prefix")?.value ?? last("web.external-url")?.value
    return prefix.map(URLPath.of).flatMap { $0.isEmpty ? nil : $0 }
  }
}
