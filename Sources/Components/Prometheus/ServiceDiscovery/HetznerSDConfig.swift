import Documents
import Values

/// Targets found among the servers of Hetzner.
package struct HetznerSDConfig: Document, Equatable {
  package var role = Role.hcloud
  package var labelSelector: String?
  package var port: Port?
  package var refreshInterval: PrometheusDuration?
  package var http = HTTPClientConfig()

  package init() {}

  package enum Role: String, Choice {
    case hcloud, robot
  }

  package static let fields: Fields<Self> = [
    required("role", \.role, "Which of the two APIs is asked."),
    optional(
      "label_selector", \.labelSelector, "Which servers are looked at, for hcloud.", gate: Gate(since: Version(3, 5))),
    optional("port", \.port, "The port to scrape; 80 unless given."),
    optional("refresh_interval", \.refreshInterval, "How often targets are looked for; 1m unless given."),
    inline(\.http),
  ]
}
