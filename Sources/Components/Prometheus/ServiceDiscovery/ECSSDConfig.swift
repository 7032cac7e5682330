import Documents
import Values

/// Targets found among the tasks of AWS ECS.
package struct ECSSDConfig: Document, Equatable {
  package var aws = AWSClientConfig()
  package var clusters: [String] = []
  package var port: Port?
  package var requestConcurrency: Int?
  package var refreshInterval: PrometheusDuration?
  package var http = HTTPClientConfig()

  package init() {}

  package static let fields: Fields<Self> = [
    inline(\.aws),
    optional("clusters", \.clusters, "The clusters to look in, by ARN or name; all unless given."),
    optional("port", \.port, "The port to scrape; 80 unless given."),
    optional("request_concurrency", \.requestConcurrency, "How many requests go at once."),
    optional("refresh_interval", \.refreshInterval, "How often targets are looked for; 1m unless given."),
    inline(\.http),
  ]
}
