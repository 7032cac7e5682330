import Documents

extension Tempo {
  /// Over what OTLP is received; a protocol that is named is on, even with nothing behind it.
  package struct OTLPProtocols: Switches, Equatable {
    package var grpc: GRPCReceiver?
    package var http: OTLPHTTPReceiver?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("grpc", \.grpc),
      optional("http", \.http),
    ]
  }
}
