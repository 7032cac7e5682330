import Documents
import Values

/// Targets found among the instances of Google Compute Engine.
package struct GCESDConfig: Document, Equatable {
  package var project = ""
  package var zone = ""
  package var filter: String?
  package var tagSeparator: String?
  package var port: Port?
  package var refreshInterval: PrometheusDuration?

  package init() {}

  package static let fields: Fields<Self> = [
    required("project", \.project, "The project."),
    required("zone", \.zone, "The zone; several zones take several configurations."),
    optional("filter", \.filter, "A filter expression."),
    optional("tag_separator", \.tagSeparator, "What stands between tags in their label; , unless given."),
    optional("port", \.port, "The port to scrape; 80 unless given."),
    optional("refresh_interval", \.refreshInterval, "How often targets are looked for; 1m unless given."),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    decoding.checkNotEmpty(read.project)
    decoding.checkNotEmpty(read.zone)
  }
}
