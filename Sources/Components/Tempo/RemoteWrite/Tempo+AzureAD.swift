import Documents

extension Tempo {
  /// Signs in with Microsoft Entra.
  package struct AzureAD: Document, Equatable {
    package var cloud: String?
    package var managedIdentity: ManagedIdentity?
    package var workloadIdentity: WorkloadIdentity?
    package var oauth: AzureOAuth?
    package var sdk: AzureSDK?
    package var scope: String?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("cloud", \.cloud),
      optional("managed_identity", \.managedIdentity),
      optional("workload_identity", \.workloadIdentity, gate: Gate(since: Version(2, 9))),
      optional("oauth", \.oauth),
      optional("sdk", \.sdk),
      optional("scope", \.scope, gate: Gate(since: Version(2, 9))),
    ]
  }
}
