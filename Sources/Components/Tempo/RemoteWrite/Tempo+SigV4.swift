import Documents

extension Tempo {
  /// Signs requests for AWS.
  package struct SigV4: Document, Equatable {
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
      optional("region", \.region),
      optional("access_key", \.accessKey),
      optional("secret_key", \.secretKey),
      optional("profile", \.profile),
      optional("role_arn", \.roleARN),
      optional("external_id", \.externalID),
      optional("use_fips_sts_endpoint", \.useFIPSSTSEndpoint),
      optional("service_name", \.serviceName),
    ]
  }
}
