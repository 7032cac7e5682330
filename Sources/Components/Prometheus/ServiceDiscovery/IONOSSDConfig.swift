import Documents
import Values

/// Targets found among the servers of IONOS Cloud.
package struct IONOSSDConfig: Document, Equatable {
  package var datacenterID = ""
  package var port: Port?
  package var refreshInterval: PrometheusDuration?
  package var http = HTTPClientConfig()

  package init() {}

  package static let fields: Fields<Self> = [
    required("datacenter_id", \.datacenterID, "The data center."),
    optional("port", \.port, "The port to scrape; 80 unless given."),
    optional("refresh_interval", \.refreshInterval, "How often targets are looked for; 1m unless given."),
    inline(\.http),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    decoding.checkNotEmpty(read.datacenterID)
  }
}
