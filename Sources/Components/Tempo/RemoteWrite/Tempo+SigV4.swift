import Documents

extension Tempo {
  /// Signs requests for AWS.
  package struct SigV4: Section, Equatable {
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
      .field("region", \.region),
      .field("access_key", \.accessKey),
      .field("secret_key", \.secretKey),
      .field("profile", \.profile),
      .field("role_arn", \.roleARN),
      .field("external_id", \.externalID),
      .field("use_fips_sts_endpoint", \.useFIPSSTSEndpoint),
      .field("service_name", \.serviceName),
    ]
  }
}
