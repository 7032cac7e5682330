import Documents
import Values

/// Targets found among the services of Nomad.
package struct NomadSDConfig: Document, Equatable {
  package var server: String?
  package var region: String?
  package var namespace: String?
  package var tagSeparator: String?
  package var allowStale: Bool?
  package var refreshInterval: PrometheusDuration?
  package var http = HTTPClientConfig()

  package init() {}

  package static let fields: Fields<Self> = [
    optional("server", \.server, "Nomad's URL; http://localhost:4646 unless given."),
    optional("region", \.region, "The region; global unless given."),
    optional("namespace", \.namespace, "The namespace; default unless given."),
    optional("tag_separator", \.tagSeparator, "What stands between tags in their label; , unless given."),
    optional("allow_stale", \.allowStale, "Whether a server other than the leader may answer; true unless given."),
    optional("refresh_interval", \.refreshInterval, "How often targets are looked for; 1m unless given."),
    inline(\.http),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    if read.node?["server"] != nil { decoding.checkGiven(read.server, because: "remove the key for localhost:4646") }
  }
}
