import Documents
import Values

/// Targets found in Triton.
package struct TritonSDConfig: Document, Equatable {
  package var account = ""
  package var dnsSuffix = ""
  package var endpoint = ""
  package var role: Role?
  package var groups: [String] = []
  package var version: Int?
  package var port: Port?
  package var refreshInterval: PrometheusDuration?
  package var tls: TLSConfig?

  package init() {}

  package enum Role: String, Choice {
    case container
    case computeNode = "cn"
  }

  package static let fields: Fields<Self> = [
    required("account", \.account, "The account."),
    required("dns_suffix", \.dnsSuffix, "The suffix of the targets' names."),
    required("endpoint", \.endpoint, "The endpoint to ask, as a host."),
    optional("role", \.role, "What becomes a target; container unless given."),
    optional("groups", \.groups, "The groups of containers; all unless given."),
    optional("version", \.version, "The version of the API; 1 unless given."),
    optional("port", \.port, "The port of the endpoint; 9163 unless given."),
    optional("refresh_interval", \.refreshInterval, "How often targets are looked for; 1m unless given."),
    optional("tls_config", \.tls, "Certificates and TLS versions."),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    decoding.checkNotEmpty(read.account)
    decoding.checkNotEmpty(read.dnsSuffix)
    decoding.checkNotEmpty(read.endpoint)
  }
}
