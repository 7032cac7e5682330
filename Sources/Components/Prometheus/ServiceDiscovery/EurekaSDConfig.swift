import Documents
import Values

/// Targets found in a Eureka registry.
package struct EurekaSDConfig: Document, Equatable {
  package var server = ""
  package var refreshInterval: PrometheusDuration?
  package var http = HTTPClientConfig()

  package init() {}

  package static let fields: Fields<Self> = [
    required("server", \.server, "The registry's URL."),
    optional("refresh_interval", \.refreshInterval, "How often targets are looked for; 30s unless given."),
    inline(\.http),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    // As Go parses it: a scheme, then //, then a host.
    let parts = read.value.server.split(separator: "://", maxSplits: 1)
    guard parts.count == 2, let host = parts[1].split(separator: "/", omittingEmptySubsequences: false).first,
      !host.isEmpty
    else {
      decoding.report(
        "Expected a URL such as http://eureka.example.net:8761/eureka, found \"\(read.value.server.clipped)\".",
        help: "begin it with http:// or https://", at: read.server)
      return
    }
  }
}
