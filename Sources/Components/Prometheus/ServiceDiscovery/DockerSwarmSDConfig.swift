import Documents
import Values

/// Targets found in a Docker swarm.
package struct DockerSwarmSDConfig: Document, Equatable {
  package var host = ""
  package var role = Role.services
  package var port: Port?
  package var filters: [DockerFilter] = []
  package var refreshInterval: PrometheusDuration?
  package var http = HTTPClientConfig()

  package init() {}

  package enum Role: String, Choice {
    case services, tasks, nodes
  }

  package static let fields: Fields<Self> = [
    required("host", \.host, "The engine, such as unix:///var/run/docker.sock."),
    required("role", \.role, "What becomes a target."),
    optional("port", \.port, "The port of nodes, and of services and tasks that publish none; 80 unless given."),
    optional("filters", \.filters, "Which services, tasks or nodes are looked at."),
    optional("refresh_interval", \.refreshInterval, "How often targets are looked for; 1m unless given."),
    inline(\.http),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    decoding.checkNotEmpty(read.host)
  }
}
