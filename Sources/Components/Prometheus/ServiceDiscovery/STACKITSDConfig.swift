import Documents
import Values

/// Targets found among the servers of STACKIT.
package struct STACKITSDConfig: Document, Equatable {
  package var project: String?
  package var region: String?
  package var endpoint: String?
  package var serviceAccountKey: Secret?
  package var serviceAccountKeyPath: String?
  package var privateKey: Secret?
  package var privateKeyPath: String?
  package var credentialsFilePath: String?
  package var port: Port?
  package var refreshInterval: PrometheusDuration?
  package var http = HTTPClientConfig()

  package init() {}

  package static let fields: Fields<Self> = [
    optional("project", \.project, "The project."),
    optional("region", \.region, "The region; eu01 unless given."),
    optional("endpoint", \.endpoint, "The API's endpoint; the region's own unless given."),
    optional("service_account_key", \.serviceAccountKey, "The key of a service account."),
    optional("service_account_key_path", \.serviceAccountKeyPath, "A file that holds the key of a service account."),
    optional("private_key", \.privateKey, "The private key that belongs to it."),
    optional("private_key_path", \.privateKeyPath, "A file that holds the private key."),
    optional("credentials_file_path", \.credentialsFilePath, "A file that names the two."),
    optional("port", \.port, "The port to scrape; 80 unless given."),
    optional("refresh_interval", \.refreshInterval, "How often targets are looked for; 1m unless given."),
    inline(\.http),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    guard let endpoint = read.value.endpoint, endpoint.hasPrefix(":") || endpoint.contains(" ") else { return }
    decoding.report(
      "Expected a URL such as https://iaas.api.eu01.stackit.cloud, found \"\(endpoint.clipped)\".",
      help: "begin it with https://", at: read.endpoint)
  }
}
