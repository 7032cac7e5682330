import Documents

extension Tempo {
  /// Kerberos for Kafka.
  package struct KafkaKerberos: Document, Equatable {
    package var serviceName: String?
    package var realm: String?
    package var useKeytab: Bool?
    package var username: String?
    package var password: Secret?
    package var configFile: String?
    package var keytabFile: String?
    package var disableFastNegotiation: Bool?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("service_name", \.serviceName),
      optional("realm", \.realm),
      optional("use_keytab", \.useKeytab),
      optional("username", \.username),
      optional("password", \.password),
      optional("config_file", \.configFile),
      optional("keytab_file", \.keytabFile),
      optional("disable_fast_negotiation", \.disableFastNegotiation),
    ]
  }
}
