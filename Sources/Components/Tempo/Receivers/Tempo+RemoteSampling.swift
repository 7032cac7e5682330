import Documents

extension Tempo {
  /// Where Jaeger clients learn what to sample.
  package struct RemoteSampling: Document, Equatable {
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
      optional("host_endpoint", \.hostEndpoint),
      optional("strategy_file", \.strategyFile),
      optional("strategy_file_reload_interval", \.strategyFileReloadInterval),
      optional("endpoint", \.endpoint),
      optional("compression", \.compression),
      optional("tls", \.tls),
      optional("keepalive", \.keepalive),
      optional("read_buffer_size", \.readBufferSize),
      optional("write_buffer_size", \.writeBufferSize),
      optional("wait_for_ready", \.waitForReady),
      optional("headers", \.headers),
      optional("balancer_name", \.balancerName),
      optional("authority", \.authority),
      optional("auth", \.auth),
      optional("middlewares", \.middlewares, gate: Gate(since: Version(2, 9))),
    ]
  }
}
