import Documents

extension Tempo {
  /// Limits of the gRPC listener; the keys stand among those of the server.
  package struct ServerGRPC: Document, Equatable {
    package var grpcServerMaxRecvMsgSize: Int?
    package var grpcServerMaxSendMsgSize: Int?
    package var grpcServerMaxConcurrentStreams: Int?
    package var grpcServerMaxConnectionIdle: GoDuration?
    package var grpcServerMaxConnectionAge: GoDuration?
    package var grpcServerMaxConnectionAgeGrace: GoDuration?
    package var grpcServerKeepaliveTime: GoDuration?
    package var grpcServerKeepaliveTimeout: GoDuration?
    package var grpcServerMinTimeBetweenPings: GoDuration?
    package var grpcServerPingWithoutStreamAllowed: Bool?
    package var grpcServerNumWorkers: Int?
    package var grpcServerStatsTrackingEnabled: Bool?
    package var grpcServerRecvBufferPoolsEnabled: Bool?
    package var grpcServerReadBufferSize: Int?
    package var grpcServerWriteBufferSize: Int?

    package init() {}

    package static let fields: Fields<Self> = [
      optional(
        "grpc_server_max_recv_msg_size", \.grpcServerMaxRecvMsgSize, "Largest message in bytes that is accepted."),
      optional("grpc_server_max_send_msg_size", \.grpcServerMaxSendMsgSize, "Largest message in bytes that is sent."),
      optional(
        "grpc_server_max_concurrent_streams", \.grpcServerMaxConcurrentStreams,
        "Streams of one connection; 0 sets no limit."),
      optional(
        "grpc_server_max_connection_idle", \.grpcServerMaxConnectionIdle,
        "After how long an unused connection is closed."),
      optional(
        "grpc_server_max_connection_age", \.grpcServerMaxConnectionAge,
        "After how long a connection is closed in any case."),
      optional(
        "grpc_server_max_connection_age_grace", \.grpcServerMaxConnectionAgeGrace,
        "How much longer its requests may take then."),
      optional(
        "grpc_server_keepalive_time", \.grpcServerKeepaliveTime,
        "After how long in silence a client is asked whether it lives."),
      optional("grpc_server_keepalive_timeout", \.grpcServerKeepaliveTimeout, "How long it may take to answer."),
      optional(
        "grpc_server_min_time_between_pings", \.grpcServerMinTimeBetweenPings,
        "Clients that ask more often are sent away."),
      optional(
        "grpc_server_ping_without_stream_allowed", \.grpcServerPingWithoutStreamAllowed,
        "Clients may ask while they have no request open."),
      optional(
        "grpc_server_num_workers", \.grpcServerNumWorkers,
        "Goroutines that serve streams; 0 starts one for each."),
      optional("grpc_server_stats_tracking_enabled", \.grpcServerStatsTrackingEnabled),
      optional("grpc_server_recv_buffer_pools_enabled", \.grpcServerRecvBufferPoolsEnabled),
      optional("grpc_server_read_buffer_size", \.grpcServerReadBufferSize, "Bytes.", gate: Gate(since: Version(2, 9))),
      optional(
        "grpc_server_write_buffer_size", \.grpcServerWriteBufferSize, "Bytes.", gate: Gate(since: Version(2, 9))),
    ]
  }
}
