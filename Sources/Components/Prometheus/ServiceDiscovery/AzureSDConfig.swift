import Documents
import Values

/// Targets found among the machines of Azure.
package struct AzureSDConfig: Document, Equatable {
  package var subscriptionID = ""
  package var authenticationMethod: AuthenticationMethod?
  package var tenantID: String?
  package var clientID: String?
  package var clientSecret: Secret?
  package var resourceGroup: String?
  package var environment: String?
  package var port: Port?
  package var refreshInterval: PrometheusDuration?
  package var http = HTTPClientConfig()

  package init() {}

  package enum AuthenticationMethod: String, Choice {
    case oAuth = "OAuth"
    case managedIdentity = "ManagedIdentity"
    case sdk = "SDK"
    case workloadIdentity = "WorkloadIdentity"

    package var gate: Gate { self == .workloadIdentity ? Gate(since: Version(3, 11), instead: "use SDK") : .open }
  }

  package static let fields: Fields<Self> = [
    required("subscription_id", \.subscriptionID, "The subscription."),
    optional("authentication_method", \.authenticationMethod, "OAuth unless given."),
    optional("tenant_id", \.tenantID, "The tenant, for OAuth."),
    optional("client_id", \.clientID, "The client, for OAuth and managed identities."),
    optional("client_secret", \.clientSecret, "The client's secret, for OAuth."),
    optional("resource_group", \.resourceGroup, "The resource group to look in; all unless given."),
    optional("environment", \.environment, "The Azure cloud; AzurePublicCloud unless given."),
    optional("port", \.port, "The port to scrape; 80 unless given."),
    optional("refresh_interval", \.refreshInterval, "How often targets are looked for; 5m unless given."),
    inline(\.http),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    decoding.checkNotEmpty(read.subscriptionID)
    guard !read.authenticationMethod.isUnread, read.value.authenticationMethod ?? .oAuth == .oAuth else { return }
    let reason = "OAuth needs it; authentication_method names other ways"
    decoding.checkGiven(read.tenantID, because: reason)
    decoding.checkGiven(read.clientID, because: reason)
    decoding.checkGiven(read.clientSecret, because: reason)
  }
}
