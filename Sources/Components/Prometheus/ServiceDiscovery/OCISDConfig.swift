import Documents
import Values

/// Targets found among the instances of Oracle Cloud Infrastructure.
package struct OCISDConfig: Document, Equatable {
  package var region = ""
  package var auth: Auth?
  package var tenancy: String?
  package var user: String?
  package var fingerprint: String?
  package var keyFile: String?
  package var keyPassphrase: Secret?
  package var keyPassphraseFile: String?
  package var compartments: [String] = []
  package var port: Port?
  package var refreshInterval: PrometheusDuration?
  package var http = HTTPClientConfig()

  package init() {}

  package enum Auth: String, Choice {
    case apiKey = "api_key"
    case instancePrincipal = "instance_principal"
  }

  package static let fields: Fields<Self> = [
    required("region", \.region, "The region."),
    optional("auth", \.auth, "api_key unless given."),
    optional("tenancy", \.tenancy, "The tenancy's OCID, for api_key."),
    optional("user", \.user, "The user's OCID, for api_key."),
    optional("fingerprint", \.fingerprint, "The fingerprint of the key, for api_key."),
    optional("key_file", \.keyFile, "The file that holds the key, for api_key."),
    optional("key_passphrase", \.keyPassphrase, "The passphrase of the key."),
    optional("key_passphrase_file", \.keyPassphraseFile, "A file that holds the passphrase of the key."),
    optional("compartments", \.compartments, "The compartments to look in; the tenancy's unless given."),
    optional("port", \.port, "The port to scrape; 80 unless given."),
    optional("refresh_interval", \.refreshInterval, "How often targets are looked for; 1m unless given."),
    inline(\.http),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    decoding.checkAtMostOne(of: read.keyPassphrase, read.keyPassphraseFile)
  }
}
