import Documents
import Values

/// Targets found among the instances of AWS EC2.
package struct EC2SDConfig: Document, Equatable {
  package var aws = AWSClientConfig()
  package var filters: [AWSFilter] = []
  package var port: Port?
  package var refreshInterval: PrometheusDuration?
  package var http = HTTPClientConfig()

  package init() {}

  package static let fields: Fields<Self> = [
    inline(\.aws),
    optional("filters", \.filters, "Which instances are looked at."),
    optional("port", \.port, "The port to scrape; 80 unless given."),
    optional("refresh_interval", \.refreshInterval, "How often targets are looked for; 1m unless given."),
    inline(\.http),
  ]
}
