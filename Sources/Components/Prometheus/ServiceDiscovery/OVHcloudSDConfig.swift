import Documents
import Values

/// Targets found among the servers of OVHcloud.
package struct OVHcloudSDConfig: Document, Equatable {
  package var service = Service.vps
  package var endpoint: String?
  package var applicationKey = ""
  package var applicationSecret = Secret("")
  package var consumerKey = Secret("")
  package var refreshInterval: PrometheusDuration?

  package init() {}

  package enum Service: String, Choice {
    case vps
    case dedicatedServer = "dedicated_server"
  }

  package static let fields: Fields<Self> = [
    required("service", \.service, "What becomes a target."),
    optional("endpoint", \.endpoint, "The API's endpoint; ovh-eu unless given."),
    required("application_key", \.applicationKey, "The application."),
    required("application_secret", \.applicationSecret, "The application's secret."),
    required("consumer_key", \.consumerKey, "The key that was granted to it."),
    optional("refresh_interval", \.refreshInterval, "How often targets are looked for; 1m unless given."),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    decoding.checkNotEmpty(read.applicationKey)
    decoding.checkNotEmpty(read.applicationSecret)
    decoding.checkNotEmpty(read.consumerKey)
  }
}
