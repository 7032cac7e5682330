import Documents
import Values

/// Targets found among the machines of Outscale.
package struct OutscaleSDConfig: Document, Equatable {
  package var region: String?
  package var endpoint: String?
  package var accessKey = ""
  package var secretKey: Secret?
  package var secretKeyFile: String?
  package var port: Port?
  package var refreshInterval: PrometheusDuration?
  package var http = HTTPClientConfig()

  package init() {}

  package static let fields: Fields<Self> = [
    optional("region", \.region, "The region; eu-west-2 unless given."),
    optional("endpoint", \.endpoint, "The API's endpoint; the region's own unless given."),
    required("access_key", \.accessKey, "The access key."),
    optional("secret_key", \.secretKey, "The secret key that belongs to it."),
    optional("secret_key_file", \.secretKeyFile, "A file that holds the secret key."),
    optional("port", \.port, "The port to scrape; 80 unless given."),
    optional("refresh_interval", \.refreshInterval, "How often targets are looked for; 1m unless given."),
    inline(\.http),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    decoding.checkNotEmpty(read.accessKey)
    if read.node?["region"] != nil { decoding.checkGiven(read.region, because: "remove the key for eu-west-2") }
    decoding.checkAtMostOne(of: read.secretKey, read.secretKeyFile)
    decoding.checkAtLeastOne(of: read.secretKey, read.secretKeyFile, in: read)
  }
}
