import Documents

extension Tempo {
  /// Receives OTLP, the protocol of OpenTelemetry.
  package struct OTLPReceiver: Section, Equatable {
    package var protocols: OTLPProtocols?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("protocols", \.protocols)
    ]
  }
}
