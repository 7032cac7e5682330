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
    .required("region", \.region, "The region."),
    .field("auth", \.auth, "api_key unless given."),
    .field("tenancy", \.tenancy, "The tenancy's OCID, for api_key."),
    .field("user", \.user, "The user's OCID, for api_key."),
    .field("fingerprint", \.fingerprint, "The fingerprint of the key, for api_key."),
    .field("key_file", \.keyFile, "The file that holds the key, for api_key."),
    .field("key_passphrase", \.keyPassphrase, "The passphrase of the key."),
    .field("key_passphrase_file", \.keyPassphraseFile, "A file that holds the passphrase of the key."),
    .field("compartments", \.compartments, "The compartments to look in; the tenancy's unless given."),
    .field("port", \.port, "The port to scrape; 80 unless given."),
    .field("refresh_interval", \.refreshInterval, "How often targets are looked for; 1m unless given."),
    .inline(\.http),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    decoding.checkAtMostOne(of: read.keyPassphrase, read.keyPassphraseFile)
  }
}
