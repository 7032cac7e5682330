import Documents

extension Tempo {
  /// How backend-workers reach the scheduler.
  package struct BackendSchedulerClient: Document, Equatable {
    package var grpcClientConfig: GRPCClient?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("grpc_client_config", \.grpcClientConfig)
    ]
  }
}
