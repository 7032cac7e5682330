import Documents

extension Tempo {
  /// A Memcached that holds a cache.
  package struct Memcached: Section, Equatable {
    package var host: String?
    package var service: String?
    package var addresses: String?
    package var timeout: GoDuration?
    package var maxIdleConns: Int?
    package var maxItemSize: Int?
    package var updateInterval: GoDuration?
    package var consistentHash: Bool?
    package var circuitBreakerConsecutiveFailures: Int?
    package var circuitBreakerTimeout: GoDuration?
    package var circuitBreakerInterval: GoDuration?
    package var tls = ClientTLS()
    package var ttl: GoDuration?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("host", \.host, "Host name; its SRV or A records are looked up."),
      .field("service", \.service, "Name of the port in SRV records."),
      .field("addresses", \.addresses, "Addresses separated by commas, instead of host and service."),
      .field("timeout", \.timeout, "How long a request may take."),
      .field("max_idle_conns", \.maxIdleConns),
      .field("max_item_size", \.maxItemSize, "Largest item in bytes; 0 sets no limit."),
      .field("update_interval", \.updateInterval, "How often the addresses are looked up again."),
      .field("consistent_hash", \.consistentHash, "Spreads keys so that few move when a server comes or goes."),
      .field(
        "circuit_breaker_consecutive_failures", \.circuitBreakerConsecutiveFailures,
        "After how many failures in a row a server is left alone."),
      .field("circuit_breaker_timeout", \.circuitBreakerTimeout, "How long it is left alone."),
      .field("circuit_breaker_interval", \.circuitBreakerInterval, "How often failures are counted anew."),
      .inline(\.tls),
      .field("ttl", \.ttl, "How long items are kept."),
    ]
  }
}
