import Components
import Documents
import OrderedCollections

/// How a service's containers reach others and are reached.
package enum ServiceNetworking: Hashable, Sendable {
  /// On networks of the project, by their names in its files.
  case networks(Set<String>)
  /// On the machine's own network.
  case host
  /// With nobody.
  case none
  /// As another service, whose network it shares.
  case shared(service: String)
  /// Nobody can tell: with a container of another project, or a variable leaves it open.
  case unknown
}

extension ServiceNetworking {
  init(of service: Compose.Service) {
    guard let mode = service.networkMode else {
      self = .networks(Set(service.networks?.names ?? ["default"]))
      return
    }
    switch VariableText.resolved(mode) {
    case "host": self = .host
    case "none": self = .none
    case "bridge": self = .networks(["bridge"])
    case let mode? where mode.hasPrefix("service:"): self = .shared(service: String(mode.dropFirst(8)))
    default: self = .unknown
    }
  }
}

extension ProjectService {
  package var networking: ServiceNetworking { ServiceNetworking(of: definition.value) }

  /// The names under which others on its networks reach it; nil where a variable leaves one open.
  package var names: Set<String>? {
    let service = definition.value
    var texts: [String] = [name]
    texts += [service.containerName, service.hostname].compactMap(\.self)
    if case .map(let attachments) = service.networks {
      for case .value(let attachment) in attachments.values { texts += attachment.aliases }
    }
    var names: Set<String> = []
    for text in texts {
      guard let name = VariableText.resolved(text) else { return nil }
      names.insert(name)
    }
    return names
  }

  /// The names that it alone gives to others: links, and hosts that its definition adds.
  package var ownNames: Set<String>? {
    let resolution = definition.value.nameResolution
    guard resolution.externalLinks.isEmpty else { return nil }
    var names: Set<String> = []
    for link in resolution.links {
      guard let link = VariableText.resolved(link) else { return nil }
      names.insert(link.split(separator: ":").last.map(String.init) ?? link)
    }
    for host in definition.value.extraHosts?.names ?? [] {
      guard let host = VariableText.resolved(host) else { return nil }
      names.insert(String(host.prefix { $0 != ":" && $0 != "=" }))
    }
    return names
  }
}
