import Documents

extension Tempo {
  /// SASL for Kafka.
  package struct KafkaSASL: Document, Equatable {
    package var username: String?
    package var password: Secret?
    package var mechanism: String?
    package var version: Int?
    package var awsMsk: KafkaMSK?
    package var oauthBearerTokenSource: String?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("username", \.username),
      optional("password", \.password),
      optional("mechanism", \.mechanism),
      optional("version", \.version),
      optional("aws_msk", \.awsMsk),
      optional("oauthbearer_token_source", \.oauthBearerTokenSource, gate: Gate(since: Version(2, 9))),
    ]
  }
}
