import Components
import Documents
import OrderedCollections
import Project
import Values

extension Facts {
  /// What a host name leads to from a service; outside wherever names may be known that no file of the project says.
  ///
  /// On the machine's own network the port says which service it is.
  func peer(_ host: String, port: Int?, from service: ProjectService?) -> Peer {
    guard let service else { return .outside }
    let bare = host.first == "[" ? String(host.dropFirst().dropLast()) : host
    // The address of every interface leads to one's own.
    let isWildcard = (try? HostAddress(bare))?.isWildcard == true
    let peer = project.peer(isWildcard ? "localhost" : bare, from: service)
    if case .machine = peer, let port, let listener = self.service(listeningOnMachine: port) {
      return .service(listener)
    }
    if case .nobody = peer, mayKnowOthers(service) { return .outside }
    return peer
  }

  /// What is wrong where a name leads to a service that is not reached by it.
  func unreached(_ other: ProjectService, from name: String) -> String {
    other.isProcess
      ? "\(other.name) is a line of the Procfile, and no name of a machine."
      : "The service \(other.name) is on no network with \(name)."
  }

  func remedy(forUnreached other: ProjectService) -> String {
    other.isProcess ? "write 127.0.0.1" : "put both on one network under networks"
  }

  /// Services that a host name may have been meant for.
  func nearestService(to host: String) -> String? { project.services.map(\.name).nearest(to: host) }

  /// Whether containers of other projects, or name servers of its own, may answer to a name.
  private func mayKnowOthers(_ service: ProjectService) -> Bool {
    guard let compose = project.compose?.value, project.unreadable.isEmpty else { return true }
    let resolution = service.definition.value.nameResolution
    if resolution.dns != nil || resolution.dnsSearch != nil { return true }
    guard case .networks(let names) = service.networking else { return true }
    return names.contains { name in
      guard case .value(let network) = compose.networks[name] else { return false }
      return network.external != nil
    }
  }
}
