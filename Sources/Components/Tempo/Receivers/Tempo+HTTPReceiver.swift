import Documents

extension Tempo {
  /// An HTTP listener.
  package struct HTTPReceiver: Document, Equatable {
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
      optional(
        "endpoint", \.endpoint,
        "Address to listen on, such as 0.0.0.0:4318; left out, only the machine itself is heard."),
      optional("transport", \.transport, "tcp where left out.", gate: Gate(since: Version(2, 9))),
      optional("dialer", \.dialer, gate: Gate(since: Version(2, 9))),
      optional("tls", \.tls),
      optional("cors", \.cors),
      optional("auth", \.auth),
      optional("max_request_body_size", \.maxRequestBodySize, "Bytes."),
      optional("include_metadata", \.includeMetadata),
      optional("response_headers", \.responseHeaders),
      optional("compression_algorithms", \.compressionAlgorithms),
      optional("read_timeout", \.readTimeout),
      optional("read_header_timeout", \.readHeaderTimeout),
      optional("write_timeout", \.writeTimeout),
      optional("idle_timeout", \.idleTimeout),
      optional("middlewares", \.middlewares, gate: Gate(since: Version(2, 9))),
      optional("keep_alives_enabled", \.keepAlivesEnabled, gate: Gate(since: Version(2, 9))),
    ]
  }
}
