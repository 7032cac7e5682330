import Documents

extension Tempo {
  /// Kerberos for Kafka.
  package struct KafkaKerberos: Section, Equatable {
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
      .field("service_name", \.serviceName),
      .field("realm", \.realm),
      .field("use_keytab", \.useKeytab),
      .field("username", \.username),
      .field("password", \.password),
      .field("config_file", \.configFile),
      .field("keytab_file", \.keytabFile),
      .field("disable_fast_negotiation", \.disableFastNegotiation),
    ]
  }
}
