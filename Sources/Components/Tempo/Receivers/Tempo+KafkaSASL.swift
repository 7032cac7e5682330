import Documents

extension Tempo {
  /// SASL for Kafka.
  package struct KafkaSASL: Section, Equatable {
    package var username: String?
    package var password: Secret?
    package var mechanism: String?
    package var version: Int?
    package var awsMsk: KafkaMSK?
    package var oauthBearerTokenSource: String?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("username", \.username),
      .field("password", \.password),
      .field("mechanism", \.mechanism),
      .field("version", \.version),
      .field("aws_msk", \.awsMsk),
      .field("oauthbearer_token_source", \.oauthBearerTokenSource, gate: Gate(since: Version(2, 9))),
    ]
  }
}
