import Documents

extension Tempo {
  /// An HTTP listener.
  package struct HTTPReceiver: Section, Equatable {
    package var endpoint: String?
    package var transport: String?
    package var dialer: Dialer?
    package var tls: ReceiverTLS?
    package var cors: CORS?
    package var auth: ReceiverAuthentication?
    package var maxRequestBodySize: Int?
    package var includeMetadata: Bool?
    package var responseHeaders: HeaderList?
    package var compressionAlgorithms: [String] = []
    package var readTimeout: GoDuration?
    package var readHeaderTimeout: GoDuration?
    package var writeTimeout: GoDuration?
    package var idleTimeout: GoDuration?
    package var middlewares: [Middleware] = []
    package var keepAlivesEnabled: Bool?

    package init() {}

    package static let fields: Fields<Self> = [
      .field(
        "endpoint", \.endpoint,
        "Address to listen on, such as 0.0.0.0:4318; left out, only the machine itself is heard."),
      .field("transport", \.transport, "tcp where left out.", gate: Gate(since: Version(2, 9))),
      .field("dialer", \.dialer, gate: Gate(since: Version(2, 9))),
      .field("tls", \.tls),
      .field("cors", \.cors),
      .field("auth", \.auth),
      .field("max_request_body_size", \.maxRequestBodySize, "Bytes."),
      .field("include_metadata", \.includeMetadata),
      .field("response_headers", \.responseHeaders),
      .field("compression_algorithms", \.compressionAlgorithms),
      .field("read_timeout", \.readTimeout),
      .field("read_header_timeout", \.readHeaderTimeout),
      .field("write_timeout", \.writeTimeout),
      .field("idle_timeout", \.idleTimeout),
      .field("middlewares", \.middlewares, gate: Gate(since: Version(2, 9))),
      .field("keep_alives_enabled", \.keepAlivesEnabled, gate: Gate(since: Version(2, 9))),
    ]
  }
}
