import Documents

extension Tempo {
  /// A gRPC listener.
  package struct GRPCReceiver: Section, Equatable {
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
      .field(
        "endpoint", \.endpoint,
        "Address to listen on, such as 0.0.0.0:4317; left out, only the machine itself is heard."),
      .field("transport", \.transport, "tcp where left out."),
      .field("dialer", \.dialer),
      .field("tls", \.tls),
      .field("max_recv_msg_size_mib", \.maxRecvMsgSizeMiB, "Largest message in mebibytes, 4 where left out."),
      .field("max_concurrent_streams", \.maxConcurrentStreams),
      .field("read_buffer_size", \.readBufferSize),
      .field("write_buffer_size", \.writeBufferSize),
      .field("keepalive", \.keepalive),
      .field("auth", \.auth),
      .field("include_metadata", \.includeMetadata),
      .field("middlewares", \.middlewares, gate: Gate(since: Version(2, 9))),
    ]
  }
}
