import Documents

extension Tempo {
  /// Over what Jaeger is received; a protocol that is named is on, even with nothing behind it.
  package struct JaegerProtocols: Switches, Equatable {
    package var grpc: GRPCReceiver?
    package var thriftHTTP: HTTPReceiver?
    package var thriftBinary: UDPReceiver?
    package var thriftCompact: UDPReceiver?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("grpc", \.grpc),
      optional("thrift_http", \.thriftHTTP),
      optional("thrift_binary", \.thriftBinary),
      optional("thrift_compact", \.thriftCompact),
    ]
  }
}
