import Components
import Documents
import OrderedCollections
import Project
import Values

extension Facts {
  /// What a host name leads to from a service; outside wherever names may be known that no file of the project says.
  func peer(_ host: String, from service: ProjectService?) -> Peer {
    guard let service else { return .outside }
    let bare = host.first == "[" ? String(host.dropFirst().dropLast()) : host
    // The address of every interface leads to one's own.
    if (try? HostAddress(bare))?.isWildcard == true { return project.peer("localhost", from: service) }
    let peer = project.peer(bare, from: service)
    if case .nobody = peer, mayKnowOthers(service) { return .outside }
    return peer
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
