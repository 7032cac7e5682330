import Documents
import Values

/// Targets found among the droplets or databases of DigitalOcean.
package struct DigitalOceanSDConfig: Document, Equatable {
  package var role: Role?
  package var port: Port?
  package var refreshInterval: PrometheusDuration?
  package var http = HTTPClientConfig()

  package init() {}

  package enum Role: String, Choice {
    case droplets, databases
  }

  package static let fields: Fields<Self> = [
    optional("role", \.role, "What becomes a target; droplets unless given.", gate: Gate(since: Version(3, 12))),
    optional("port", \.port, "The port to scrape; 80 unless given."),
    optional("refresh_interval", \.refreshInterval, "How often targets are looked for; 1m unless given."),
    inline(\.http),
  ]
}
