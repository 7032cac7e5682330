import Documents

extension Tempo {
  /// A client of another part of Tempo.
  package struct GRPCClient: Document, Equatable {
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
      optional("max_recv_msg_size", \.maxRecvMsgSize, "Largest message in bytes that is accepted."),
      optional("max_send_msg_size", \.maxSendMsgSize, "Largest message in bytes that is sent."),
      optional("grpc_compression", \.grpcCompression, "How requests are compressed."),
      optional("rate_limit", \.rateLimit, "Requests per second; 0 sets no limit."),
      optional("rate_limit_burst", \.rateLimitBurst, "Requests that may come at once above the rate."),
      optional("backoff_on_ratelimits", \.backoffOnRatelimits, "Tries again after a refusal for too many requests."),
      optional("backoff_config", \.backoffConfig),
      optional(
        "initial_stream_window_size", \.initialStreamWindowSize,
        "Flow control window of a stream, such as 64KiB."),
      optional(
        "initial_connection_window_size", \.initialConnectionWindowSize,
        "Flow control window of a connection, such as 64KiB."),
      inline(\.tls),
      optional("connect_timeout", \.connectTimeout, "How long connecting may take."),
      optional("connect_backoff_base_delay", \.connectBackoffBaseDelay, "The first wait before connecting again."),
      optional("connect_backoff_max_delay", \.connectBackoffMaxDelay, "The longest wait before connecting again."),
      optional("cluster_validation", \.clusterValidation, gate: Gate(since: Version(2, 8))),
    ]
  }
}
