import Components
import Documents
import Values

/// What a host name leads to, seen from a service.
package enum Peer: Sendable {
  /// A service's container; of several with one name, any.
  case service(ProjectService)
  /// The service itself, by its loopback address.
  case itself(ProjectService)
  /// The machine, on whose ports services may be published.
  case machine
  /// A service of the project that shares no network with it.
  case outOfReach(ProjectService)
  /// Something outside the project, or nobody can tell.
  case outside
  /// A plain name that no service has.
  case nobody
}

extension Project {
  /// - Parameter host: A name or an address, without a port.
  package func peer(_ host: String, from service: ProjectService) -> Peer {
    let networking = effectiveNetworking(of: service)
    let name = host.lowercased()
    if ["host.docker.internal", "gateway.docker.internal", "docker.for.mac.host.internal"].contains(name) {
      return .machine
    }
    if name == "localhost" || (try? HostAddress(name))?.isLoopback == true {
      return networking == .host ? .machine : .itself(service)
    }
    guard networking != .unknown, !VariableText.hasVariable(host) else { return .outside }
    guard let ownNames = service.ownNames else { return .outside }
    let bearers = services.filter { $0.names?.contains(host) ?? false }
    if let bearer = bearers.first(where: { shareNetwork(networking, effectiveNetworking(of: $0)) }) {
      return .service(bearer)
    }
    if ownNames.contains(host) || ownNames.contains(name) || inactiveServices.contains(host) { return .outside }
    guard !services.contains(where: { $0.names == nil }) else { return .outside }
    // Programs of the machine have names for people alone; a container on its network may know others.
    if networking == .host { return bearers.first { $0.isProcess }.map(Peer.outOfReach) ?? .outside }
    if let bearer = bearers.first { return .outOfReach(bearer) }
    // A name with dots, or an address, is looked up elsewhere.
    return name.contains(".") || name.contains(":") ? .outside : .nobody
  }

  /// The services that listen on the machine's own network, or publish a port there.
  package func services(onMachinePort port: Port) -> [ProjectService] {
    services.filter { service in
      service.publishedPorts.contains { $0.machine == port } && effectiveNetworking(of: service) != .host
    }
  }

  /// A service that shares another's network is where that one is.
  package func effectiveNetworking(of service: ProjectService) -> ServiceNetworking {
    var networking = service.networking
    for _ in services {
      guard case .shared(let name) = networking else { return networking }
      guard let other = services.first(where: { $0.name == name }) else { return .unknown }
      networking = other.networking
    }
    if case .shared = networking { return .unknown }
    return networking
  }

  private func shareNetwork(_ one: ServiceNetworking, _ other: ServiceNetworking) -> Bool {
    guard case .networks(let left) = one, case .networks(let right) = other else { return false }
    return !left.isDisjoint(with: right)
  }
}
