import Documents

extension Tempo {
  /// A client of another part of Tempo.
  package struct GRPCClient: Section, Equatable {
    package var maxRecvMsgSize: Int?
    package var maxSendMsgSize: Int?
    package var grpcCompression: GRPCCompression?
    package var rateLimit: Double?
    package var rateLimitBurst: Int?
    package var backoffOnRatelimits: Bool?
    package var backoffConfig: Backoff?
    package var initialStreamWindowSize: String?
    package var initialConnectionWindowSize: String?
    package var tls = ClientTLS()
    package var connectTimeout: GoDuration?
    package var connectBackoffBaseDelay: GoDuration?
    package var connectBackoffMaxDelay: GoDuration?
    package var clusterValidation: ClusterLabel?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("max_recv_msg_size", \.maxRecvMsgSize, "Largest message in bytes that is accepted."),
      .field("max_send_msg_size", \.maxSendMsgSize, "Largest message in bytes that is sent."),
      .field("grpc_compression", \.grpcCompression, "How requests are compressed."),
      .field("rate_limit", \.rateLimit, "Requests per second; 0 sets no limit."),
      .field("rate_limit_burst", \.rateLimitBurst, "Requests that may come at once above the rate."),
      .field("backoff_on_ratelimits", \.backoffOnRatelimits, "Tries again after a refusal for too many requests."),
      .field("backoff_config", \.backoffConfig),
      .field(
        "initial_stream_window_size", \.initialStreamWindowSize,
        "Flow control window of a stream, such as 64KiB."),
      .field(
        "initial_connection_window_size", \.initialConnectionWindowSize,
        "Flow control window of a connection, such as 64KiB."),
      .inline(\.tls),
      .field("connect_timeout", \.connectTimeout, "How long connecting may take."),
      .field("connect_backoff_base_delay", \.connectBackoffBaseDelay, "The first wait before connecting again."),
      .field("connect_backoff_max_delay", \.connectBackoffMaxDelay, "The longest wait before connecting again."),
      .field("cluster_validation", \.clusterValidation, gate: Gate(since: Version(2, 8))),
    ]
  }
}
