import Documents
import Values

/// Targets found among the instances of Vultr.
package struct VultrSDConfig: Document, Equatable {
  package var port: Port?
  package var refreshInterval: PrometheusDuration?
  package var http = HTTPClientConfig()

  package init() {}

  package static let fields: Fields<Self> = [
    optional("port", \.port, "The port to scrape; 80 unless given."),
    optional("refresh_interval", \.refreshInterval, "How often targets are looked for; 1m unless given."),
    inline(\.http),
  ]
}
