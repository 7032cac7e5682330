import Documents

extension Tempo {
  /// A Memcached that holds a cache.
  package struct Memcached: Document, Equatable {
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
      optional("host", \.host, "Host name; its SRV or A records are looked up."),
      optional("service", \.service, "Name of the port in SRV records."),
      optional("addresses", \.addresses, "Addresses separated by commas, instead of host and service."),
      optional("timeout", \.timeout, "How long a request may take."),
      optional("max_idle_conns", \.maxIdleConns),
      optional("max_item_size", \.maxItemSize, "Largest item in bytes; 0 sets no limit."),
      optional("update_interval", \.updateInterval, "How often the addresses are looked up again."),
      optional("consistent_hash", \.consistentHash, "Spreads keys so that few move when a server comes or goes."),
      optional(
        "circuit_breaker_consecutive_failures", \.circuitBreakerConsecutiveFailures,
        "After how many failures in a row a server is left alone."),
      optional("circuit_breaker_timeout", \.circuitBreakerTimeout, "How long it is left alone."),
      optional("circuit_breaker_interval", \.circuitBreakerInterval, "How often failures are counted anew."),
      inline(\.tls),
      optional("ttl", \.ttl, "How long items are kept."),
    ]
  }
}
