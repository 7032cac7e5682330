import Documents

/// Requests signed for AWS.
package struct SigV4Config: Document, Equatable {
  package var region: String?
  package var accessKey: String?
  package var secretKey: Secret?
  package var profile: String?
  package var roleARN: String?
  package var externalID: String?
  package var useFIPSSTSEndpoint: Bool?
  package var serviceName: String?

  package init() {}

  package static let fields: Fields<Self> = [
    optional("region", \.region, "The AWS region; found from the environment unless given."),
    optional("access_key", \.accessKey, "The access key; found from the environment unless given."),
    optional("secret_key", \.secretKey, "The secret key that belongs to it."),
    optional("profile", \.profile, "A named profile of the AWS credentials."),
    optional("role_arn", \.roleARN, "A role to assume."),
    optional(
      "external_id", \.externalID, "The external ID with which the role is assumed.", gate: Gate(since: Version(3, 10))),
    optional(
      "use_fips_sts_endpoint", \.useFIPSSTSEndpoint, "Whether AWS STS is reached over its FIPS endpoint.",
      gate: Gate(since: Version(3, 1))),
    optional(
      "service_name", \.serviceName, "The service for which requests are signed.", gate: Gate(since: Version(3, 5))),
  ]
}
