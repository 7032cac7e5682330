import Documents
import Values

/// Targets found among the containers of a Docker engine.
package struct DockerSDConfig: Document, Equatable {
  package var host = ""
  package var port: Port?
  package var hostNetworkingHost: String?
  package var matchFirstNetwork: Bool?
  package var filters: [DockerFilter] = []
  package var refreshInterval: PrometheusDuration?
  package var http = HTTPClientConfig()

  package init() {}

  package static let fields: Fields<Self> = [
    required("host", \.host, "The engine, such as unix:///var/run/docker.sock."),
    optional("port", \.port, "The port of containers that publish none; 80 unless given."),
    optional(
      "host_networking_host", \.hostNetworkingHost,
      "The address of containers on the host's network; localhost unless given."),
    optional(
      "match_first_network", \.matchFirstNetwork,
      "Whether only the first of a container's networks counts; true unless given."),
    optional("filters", \.filters, "Which containers are looked at."),
    optional("refresh_interval", \.refreshInterval, "How often targets are looked for; 1m unless given."),
    inline(\.http),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    decoding.checkNotEmpty(read.host)
  }
}
