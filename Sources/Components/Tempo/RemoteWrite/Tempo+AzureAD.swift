import Documents

extension Tempo {
  /// Signs in with Microsoft Entra.
  package struct AzureAD: Section, Equatable {
    package var cloud: String?
    package var managedIdentity: ManagedIdentity?
    package var workloadIdentity: WorkloadIdentity?
    package var oauth: AzureOAuth?
    package var sdk: AzureSDK?
    package var scope: String?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("cloud", \.cloud),
      .field("managed_identity", \.managedIdentity),
      .field("workload_identity", \.workloadIdentity, gate: Gate(since: Version(2, 9))),
      .field("oauth", \.oauth),
      .field("sdk", \.sdk),
      .field("scope", \.scope, gate: Gate(since: Version(2, 9))),
    ]
  }
}
