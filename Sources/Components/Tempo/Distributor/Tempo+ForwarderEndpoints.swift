import Documents

extension Tempo {
  /// Where a forwarder sends traces to.
  package struct ForwarderEndpoints: Section, Equatable {
    package var endpoints: [String] = []
    package var tls: ForwarderTLS?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("endpoints", \.endpoints, "Addresses with ports, over OTLP gRPC."),
      .field("tls", \.tls),
    ]
  }
}
