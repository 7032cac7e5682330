import Documents
import Values

/// Targets found in a Kuma service mesh.
package struct KumaSDConfig: Document, Equatable {
  package var server = ""
  package var clientID: String?
  package var fetchTimeout: PrometheusDuration?
  package var refreshInterval: PrometheusDuration?
  package var http = HTTPClientConfig()

  package init() {}

  package static let fields: Fields<Self> = [
    required("server", \.server, "The URL of the control plane's MADS server."),
    optional("client_id", \.clientID, "The name by which the control plane knows this client."),
    optional("fetch_timeout", \.fetchTimeout, "How long an answer may take; 2m unless given."),
    optional("refresh_interval", \.refreshInterval, "How often targets are looked for; 15s unless given."),
    inline(\.http),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    guard !read.value.server.contains("://") else { return }
    decoding.report(
      "Expected a URL such as http://kuma.example.net:5676, found \"\(read.value.server.clipped)\".",
      help: "begin it with http:// or https://", at: read.server)
  }
}
