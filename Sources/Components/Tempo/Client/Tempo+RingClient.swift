import Documents

extension Tempo {
  /// A client of the members of a ring.
  package struct RingClient: Document, Equatable {
    package var poolConfig: ClientPool?
    package var remoteTimeout: GoDuration?
    package var grpcClientConfig: GRPCClient?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("pool_config", \.poolConfig),
      optional("remote_timeout", \.remoteTimeout, "How long a request may take."),
      optional("grpc_client_config", \.grpcClientConfig),
    ]
  }
}
