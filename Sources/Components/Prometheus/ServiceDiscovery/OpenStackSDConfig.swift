import Documents
import Values

/// Targets found in OpenStack.
package struct OpenStackSDConfig: Document, Equatable {
  package var role = Role.hypervisor
  package var region = ""
  package var identityEndpoint: String?
  package var username: String?
  package var userID: String?
  package var password: Secret?
  package var domainID: String?
  package var domainName: String?
  package var projectID: String?
  package var projectName: String?
  package var applicationCredentialID: String?
  package var applicationCredentialName: String?
  package var applicationCredentialSecret: Secret?
  package var allTenants: Bool?
  package var availability: Availability?
  package var port: Port?
  package var refreshInterval: PrometheusDuration?
  package var tls: TLSConfig?

  package init() {}

  package enum Role: String, Choice {
    case hypervisor
    case instance
    case loadBalancer = "loadbalancer"

    package var gate: Gate { self == .loadBalancer ? Gate(since: Version(3, 2), instead: "use instance") : .open }
  }

  package enum Availability: String, Choice {
    case publicEndpoint = "public"
    case internalEndpoint = "internal"
    case adminEndpoint = "admin"
  }

  package static let fields: Fields<Self> = [
    required("role", \.role, "What becomes a target."),
    required("region", \.region, "The region."),
    optional("identity_endpoint", \.identityEndpoint, "The URL of the identity service; OS_AUTH_URL unless given."),
    optional("username", \.username, "The user's name; OS_USERNAME unless given."),
    optional("userid", \.userID, "The user's ID; OS_USERID unless given."),
    optional("password", \.password, "The user's password."),
    optional("domain_id", \.domainID, "The domain's ID."),
    optional("domain_name", \.domainName, "The domain's name."),
    optional("project_id", \.projectID, "The project's ID."),
    optional("project_name", \.projectName, "The project's name."),
    optional("application_credential_id", \.applicationCredentialID, "The ID of an application credential."),
    optional("application_credential_name", \.applicationCredentialName, "The name of an application credential."),
    optional(
      "application_credential_secret", \.applicationCredentialSecret, "The secret of an application credential."),
    optional("all_tenants", \.allTenants, "Whether the instances of all projects are listed."),
    optional("availability", \.availability, "Which endpoint is used; public unless given."),
    optional("port", \.port, "The port to scrape; 80 unless given."),
    optional("refresh_interval", \.refreshInterval, "How often targets are looked for; 1m unless given."),
    optional("tls_config", \.tls, "Certificates and TLS versions."),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    decoding.checkNotEmpty(read.region)
  }
}
