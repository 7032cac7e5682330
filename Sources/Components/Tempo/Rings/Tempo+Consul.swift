import Documents

extension Tempo {
  /// A ring kept in Consul.
  package struct Consul: Document, Equatable {
    package var host: String?
    package var aclToken: Secret?
    package var httpClientTimeout: GoDuration?
    package var consistentReads: Bool?
    package var watchRateLimit: Double?
    package var watchBurstSize: Int?
    package var casRetryDelay: GoDuration?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("host", \.host, "Address of Consul, with its port."),
      optional("acl_token", \.aclToken),
      optional("http_client_timeout", \.httpClientTimeout, "How long a request may take."),
      optional("consistent_reads", \.consistentReads, "Asks Consul's leader alone."),
      optional("watch_rate_limit", \.watchRateLimit, "Watch requests per second; 0 sets no limit."),
      optional("watch_burst_size", \.watchBurstSize),
      optional(
        "cas_retry_delay", \.casRetryDelay,
        "How long to wait before writing again what somebody else changed meanwhile."),
    ]
  }
}
