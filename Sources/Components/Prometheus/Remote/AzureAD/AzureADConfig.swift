import Documents

/// Tokens of Microsoft Entra ID, by one of several ways to get them.
package struct AzureADConfig: Document, Equatable {
  package var cloud: Cloud?
  package var managedIdentity: AzureManagedIdentity?
  package var workloadIdentity: AzureWorkloadIdentity?
  package var oAuth: AzureOAuth?
  package var sdk: AzureSDK?
  package var certificate: AzureCertificate?
  package var scope: String?

  package init() {}

  package enum Cloud: String, Choice {
    case azurePublic = "AzurePublic"
    case azureChina = "AzureChina"
    case azureGovernment = "AzureGovernment"
  }

  package static let fields: Fields<Self> = [
    optional("cloud", \.cloud, "AzurePublic unless given."),
    optional("managed_identity", \.managedIdentity, "The identity of the machine."),
    optional(
      "workload_identity", \.workloadIdentity, "The identity of a Kubernetes workload.",
      gate: Gate(since: Version(3, 7))),
    optional("oauth", \.oAuth, "A client with a secret."),
    optional("sdk", \.sdk, "Whatever the Azure SDK finds."),
    optional("certificate", \.certificate, "A client with a certificate.", gate: Gate(since: Version(3, 13))),
    optional(
      "scope", \.scope, "The scope of the token; Azure Monitor's unless given.", gate: Gate(since: Version(3, 9))),
  ]
}
