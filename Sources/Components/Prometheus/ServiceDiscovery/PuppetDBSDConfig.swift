import Documents
import Values

/// Targets found among the resources of PuppetDB.
package struct PuppetDBSDConfig: Document, Equatable {
  package var url = HTTPURL(host: "localhost", port: Port(known: 80))
  package var query = ""
  package var includeParameters: Bool?
  package var port: Port?
  package var refreshInterval: PrometheusDuration?
  package var http = HTTPClientConfig()

  package init() {}

  package static let fields: Fields<Self> = [
    required("url", \.url, "The URL of the query endpoint's root."),
    required("query", \.query, "A query in PQL that finds resources."),
    optional(
      "include_parameters", \.includeParameters, "Whether the resources' parameters become labels, secrets among them."),
    optional("port", \.port, "The port to scrape; 80 unless given."),
    optional("refresh_interval", \.refreshInterval, "How often targets are looked for; 1m unless given."),
    inline(\.http),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    decoding.checkNotEmpty(read.query)
  }
}
