import Documents
import Values

/// Targets found among the servers of Scaleway.
package struct ScalewaySDConfig: Document, Equatable {
  package var role = Role.instance
  package var projectID = ""
  package var accessKey = ""
  package var secretKey: Secret?
  package var secretKeyFile: String?
  package var zone: String?
  package var apiURL: String?
  package var nameFilter: String?
  package var tagsFilter: [String] = []
  package var port: Port?
  package var refreshInterval: PrometheusDuration?
  package var http = HTTPClientConfig()

  package init() {}

  package enum Role: String, Choice {
    case instance, baremetal
  }

  package static let fields: Fields<Self> = [
    required("role", \.role, "What becomes a target."),
    required("project_id", \.projectID, "The project."),
    required("access_key", \.accessKey, "The access key."),
    optional("secret_key", \.secretKey, "The secret key that belongs to it."),
    optional("secret_key_file", \.secretKeyFile, "A file that holds the secret key."),
    optional("zone", \.zone, "The zone; fr-par-1 unless given."),
    optional("api_url", \.apiURL, "The API's URL; https://api.scaleway.com unless given."),
    optional("name_filter", \.nameFilter, "The name that servers must have."),
    optional("tags_filter", \.tagsFilter, "The tags that servers must have."),
    optional("port", \.port, "The port to scrape; 80 unless given."),
    optional("refresh_interval", \.refreshInterval, "How often targets are looked for; 1m unless given."),
    inline(\.http),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    decoding.checkNotEmpty(read.projectID)
    decoding.checkNotEmpty(read.accessKey)
    decoding.checkAtMostOne(of: read.secretKey, read.secretKeyFile)
    decoding.checkAtLeastOne(of: read.secretKey, read.secretKeyFile, in: read)
  }
}
