import Documents

extension Tempo {
  /// Where Jaeger clients learn what to sample.
  package struct RemoteSampling: Section, Equatable {
    package var hostEndpoint: String?
    package var strategyFile: String?
    package var strategyFileReloadInterval: GoDuration?
    package var endpoint: String?
    package var compression: String?
    package var tls: CollectorClientTLS?
    package var keepalive: ClientKeepalive?
    package var readBufferSize: Int?
    package var writeBufferSize: Int?
    package var waitForReady: Bool?
    package var headers: HeaderList?
    package var balancerName: String?
    package var authority: String?
    package var auth: ReceiverAuthentication?
    package var middlewares: [Middleware] = []

    package init() {}

    package static let fields: Fields<Self> = [
      .field("host_endpoint", \.hostEndpoint),
      .field("strategy_file", \.strategyFile),
      .field("strategy_file_reload_interval", \.strategyFileReloadInterval),
      .field("endpoint", \.endpoint),
      .field("compression", \.compression),
      .field("tls", \.tls),
      .field("keepalive", \.keepalive),
      .field("read_buffer_size", \.readBufferSize),
      .field("write_buffer_size", \.writeBufferSize),
      .field("wait_for_ready", \.waitForReady),
      .field("headers", \.headers),
      .field("balancer_name", \.balancerName),
      .field("authority", \.authority),
      .field("auth", \.auth),
      .field("middlewares", \.middlewares, gate: Gate(since: Version(2, 9))),
    ]
  }
}
