import Documents
import Values

/// Targets found among the apps of Marathon.
package struct MarathonSDConfig: Document, Equatable {
  package var servers: [String] = []
  package var authToken: Secret?
  package var authTokenFile: String?
  package var refreshInterval: PrometheusDuration?
  package var http = HTTPClientConfig()

  package init() {}

  package static let fields: Fields<Self> = [
    required("servers", \.servers, "The URLs of Marathon's servers."),
    optional("auth_token", \.authToken, "The token."),
    optional("auth_token_file", \.authTokenFile, "A file that holds the token."),
    optional("refresh_interval", \.refreshInterval, "How often targets are looked for; 30s unless given."),
    inline(\.http),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    decoding.checkNotEmpty(read.servers)
    decoding.checkAtMostOne(of: read.authToken, read.authTokenFile)
    let hasToken = read.value.authToken.map { !$0.text.isEmpty } ?? false || read.value.authTokenFile ?? "" != ""
    let http = read.value.http
    let other =
      http.authentications.first { $0 != "oauth2" }
      ?? (http.bearerToken == nil ? http.bearerTokenFile.map { _ in "bearer_token_file" } : "bearer_token")
    if hasToken, let other {
      decoding.report(
        "Expected at most one of \(other) and Marathon's own token, found both.", help: "remove one of them", at: read)
    }
  }
}
