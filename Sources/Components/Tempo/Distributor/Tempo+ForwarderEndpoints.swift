import Documents

extension Tempo {
  /// Where a forwarder sends traces to.
  package struct ForwarderEndpoints: Document, Equatable {
    package var endpoints: [String] = []
    package var tls: ForwarderTLS?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("endpoints", \.endpoints, "Addresses with ports, over OTLP gRPC."),
      optional("tls", \.tls),
    ]
  }
}
