import Documents

extension Tempo {
  /// A gRPC listener.
  package struct GRPCReceiver: Document, Equatable {
    package var endpoint: String?
    package var transport: String?
    package var dialer: Dialer?
    package var tls: ReceiverTLS?
    package var maxRecvMsgSizeMiB: Int?
    package var maxConcurrentStreams: Int?
    package var readBufferSize: Int?
    package var writeBufferSize: Int?
    package var keepalive: Keepalive?
    package var auth: ReceiverAuthentication?
    package var includeMetadata: Bool?
    package var middlewares: [Middleware] = []

    package init() {}

    package static let fields: Fields<Self> = [
      optional(
        "endpoint", \.endpoint,
        "Address to listen on, such as 0.0.0.0:4317; left out, only the machine itself is heard."),
      optional("transport", \.transport, "tcp where left out."),
      optional("dialer", \.dialer),
      optional("tls", \.tls),
      optional("max_recv_msg_size_mib", \.maxRecvMsgSizeMiB, "Largest message in mebibytes, 4 where left out."),
      optional("max_concurrent_streams", \.maxConcurrentStreams),
      optional("read_buffer_size", \.readBufferSize),
      optional("write_buffer_size", \.writeBufferSize),
      optional("keepalive", \.keepalive),
      optional("auth", \.auth),
      optional("include_metadata", \.includeMetadata),
      optional("middlewares", \.middlewares, gate: Gate(since: Version(2, 9))),
    ]
  }
}
