import Documents
import Values

/// Targets found in a Eureka registry.
package struct EurekaSDConfig: Document, Equatable {
  package var server = ""
  package var refreshInterval: PrometheusDuration?
  package var http = HTTPClientConfig()

  package init() {}

  package static let fields: Fields<Self> = [
    .required("server", \.server, "The registry's URL."),
    .field("refresh_interval", \.refreshInterval, "How often targets are looked for; 30s unless given."),
    .inline(\.http),
  ]
}
