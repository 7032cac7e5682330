import Documents

/// How the AWS API is reached.
package struct AWSClientConfig: Document, Equatable {
  package var region: String?
  package var endpoint: String?
  package var accessKey: String?
  package var secretKey: Secret?
  package var profile: String?
  package var roleARN: String?
  package var externalID: String?

  package init() {}

  package static let fields: Fields<Self> = [
    optional("region", \.region, "The region; the one of the own instance unless given."),
    optional("endpoint", \.endpoint, "The API's endpoint, where it is not the region's own."),
    optional("access_key", \.accessKey, "The access key; found from the environment unless given."),
    optional("secret_key", \.secretKey, "The secret key that belongs to it."),
    optional("profile", \.profile, "A named profile of the AWS credentials."),
    optional("role_arn", \.roleARN, "A role to assume."),
    optional(
      "external_id", \.externalID, "The external ID with which the role is assumed.", gate: Gate(since: Version(3, 12))),
  ]
}
