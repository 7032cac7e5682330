import Documents
import Values

/// Targets found among the systems of Uyuni.
package struct UyuniSDConfig: Document, Equatable {
  package var server = ""
  package var username = ""
  package var password = Secret("")
  package var entitlement: String?
  package var separator: String?
  package var refreshInterval: PrometheusDuration?
  package var http = HTTPClientConfig()

  package init() {}

  package static let fields: Fields<Self> = [
    required("server", \.server, "The server's URL."),
    required("username", \.username, "The user's name."),
    required("password", \.password, "The user's password."),
    optional("entitlement", \.entitlement, "The entitlement that systems must have; monitoring_entitled unless given."),
    optional("separator", \.separator, "What stands between group names in their label; , unless given."),
    optional("refresh_interval", \.refreshInterval, "How often targets are looked for; 1m unless given."),
    inline(\.http),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    decoding.checkNotEmpty(read.server)
    decoding.checkNotEmpty(read.username)
    decoding.checkNotEmpty(read.password)
  }
}
