import Documents
import Values

/// Targets found among the instances of Linode.
package struct LinodeSDConfig: Document, Equatable {
  package var region: String?
  package var tagSeparator: String?
  package var port: Port?
  package var refreshInterval: PrometheusDuration?
  package var http = HTTPClientConfig()

  package init() {}

  package static let fields: Fields<Self> = [
    optional("region", \.region, "The region; all unless given."),
    optional("tag_separator", \.tagSeparator, "What stands between tags in their label; , unless given."),
    optional("port", \.port, "The port to scrape; 80 unless given."),
    optional("refresh_interval", \.refreshInterval, "How often targets are looked for; 1m unless given."),
    inline(\.http),
  ]
}
