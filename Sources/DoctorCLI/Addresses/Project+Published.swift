import Project
import Values

extension Project {
  /// Where a port of a service's container is reached from this machine; nil where it is not, or nobody can tell.
  func published(_ port: Port, of service: ProjectService) -> TargetAddress? {
    let networking = effectiveNetworking(of: service)
    if networking == .host { return TargetAddress(host: HostAddress.loopback.urlHost, port: port) }
    // What shares another's network is published there.
    let owners: [ProjectService]
    if case .shared(let name) = service.networking {
      owners = services.filter { $0.name == name }
    } else {
      owners = [service]
    }
    let published = owners.flatMap(\.publishedPorts).first { $0.container == port && $0.machine != nil }
    return published.flatMap { mapping in
      mapping.machine.map { TargetAddress(host: Self.reachable(mapping.address).urlHost, port: $0) }
    }
  }

  /// What listens on every address is reached on the loopback one too.
  private static func reachable(_ address: HostAddress?) -> HostAddress {
    address.flatMap { $0.isWildcard ? nil : $0 } ?? .loopback
  }
}
