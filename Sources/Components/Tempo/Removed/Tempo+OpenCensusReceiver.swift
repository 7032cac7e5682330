import Documents

extension Tempo {
  /// Received OpenCensus in 2.x.
  package struct OpenCensusReceiver: Document, Equatable {
    package var grpc = GRPCReceiver()
    package var corsAllowedOrigins: [String] = []

    package init() {}

    package static let fields: Fields<Self> = [
      inline(\.grpc),
      optional("cors_allowed_origins", \.corsAllowedOrigins),
    ]
  }
}
