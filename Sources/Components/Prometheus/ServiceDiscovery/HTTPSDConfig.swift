import Documents
import Values

/// Targets listed by an HTTP endpoint.
package struct HTTPSDConfig: Document, Equatable {
  package var url = HTTPURL(host: "localhost", port: Port(known: 80))
  package var refreshInterval: PrometheusDuration?
  package var http = HTTPClientConfig()

  package init() {}

  package static let fields: Fields<Self> = [
    required("url", \.url, "The endpoint."),
    optional("refresh_interval", \.refreshInterval, "How often targets are looked for; 1m unless given."),
    inline(\.http),
  ]
}
