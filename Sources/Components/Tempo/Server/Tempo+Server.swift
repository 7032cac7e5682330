import Documents
import Values

extension Tempo {
  /// The listeners of a Tempo process.
  package struct Server: Document, Equatable {
    package var httpListenNetwork: String?
    package var httpListenAddress: String?
    package var httpListenPort: Port?
    package var httpListenConnLimit: Int?
    package var grpcListenNetwork: String?
    package var grpcListenAddress: String?
    package var grpcListenPort: Port?
    package var grpcListenConnLimit: Int?
    package var grpcCollectMaxStreamsByConn: Bool?
    package var proxyProtocolEnabled: Bool?
    package var tlsCipherSuites: String?
    package var tlsMinVersion: TLSMinimumVersion?
    package var httpTLSConfig: ServerTLS?
    package var grpcTLSConfig: ServerTLS?
    package var registerInstrumentation: Bool?
    package var reportGRPCCodesInInstrumentationLabelEnabled: Bool?
    package var gracefulShutdownTimeout: GoDuration?
    package var httpServerReadTimeout: GoDuration?
    package var httpServerReadHeaderTimeout: GoDuration?
    package var httpServerWriteTimeout: GoDuration?
    package var httpServerIdleTimeout: GoDuration?
    package var httpLogClosedConnectionsWithoutResponseEnabled: Bool?
    package var grpc = ServerGRPC()
    package var log = ServerLog()
    package var httpPathPrefix: String?
    package var clusterValidation: ClusterValidation?
    package var createNewTraces: Bool?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("http_listen_network", \.httpListenNetwork, "tcp, tcp4 or tcp6."),
      optional("http_listen_address", \.httpListenAddress, "Address to listen on; all where left out."),
      optional(
        "http_listen_port", \.httpListenPort, "Port of the API; where left out, 3200 from 2.8 on and 80 before."),
      optional("http_listen_conn_limit", \.httpListenConnLimit, "Connections at once; 0 sets no limit."),
      optional("grpc_listen_network", \.grpcListenNetwork, "tcp, tcp4 or tcp6."),
      optional("grpc_listen_address", \.grpcListenAddress, "Address to listen on; all where left out."),
      optional("grpc_listen_port", \.grpcListenPort, "Port for other parts of Tempo, 9095 where left out."),
      optional("grpc_listen_conn_limit", \.grpcListenConnLimit, "Connections at once; 0 sets no limit."),
      optional(
        "grpc_collect_max_streams_by_conn", \.grpcCollectMaxStreamsByConn,
        "Counts the streams of each connection.", gate: Gate(since: Version(2, 8))),
      optional("proxy_protocol_enabled", \.proxyProtocolEnabled, "Reads the client's address from the PROXY protocol."),
      optional("tls_cipher_suites", \.tlsCipherSuites, "Names of cipher suites, separated by commas."),
      optional("tls_min_version", \.tlsMinVersion),
      optional("http_tls_config", \.httpTLSConfig),
      optional("grpc_tls_config", \.grpcTLSConfig),
      optional("register_instrumentation", \.registerInstrumentation, "Serves /metrics and /debug/pprof."),
      optional("report_grpc_codes_in_instrumentation_label_enabled", \.reportGRPCCodesInInstrumentationLabelEnabled),
      optional(
        "graceful_shutdown_timeout", \.gracefulShutdownTimeout,
        "How long open requests may take once the process is to stop."),
      optional("http_server_read_timeout", \.httpServerReadTimeout),
      optional("http_server_read_header_timeout", \.httpServerReadHeaderTimeout),
      optional("http_server_write_timeout", \.httpServerWriteTimeout, "Bounds how long a query may take."),
      optional("http_server_idle_timeout", \.httpServerIdleTimeout),
      optional(
        "http_log_closed_connections_without_response_enabled", \.httpLogClosedConnectionsWithoutResponseEnabled),
      inline(\.grpc),
      inline(\.log),
      optional("http_path_prefix", \.httpPathPrefix, "What every path begins with."),
      optional("cluster_validation", \.clusterValidation, gate: Gate(since: Version(2, 8))),
      optional(
        "create_new_traces", \.createNewTraces,
        "Begins a trace of its own for each request and links the client's.", gate: Gate(since: Version(2, 9))),
    ]
  }
}
