import Documents

extension Tempo {
  /// Receives OTLP, the protocol of OpenTelemetry.
  package struct OTLPReceiver: Document, Equatable {
    package var protocols: OTLPProtocols?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("protocols", \.protocols)
    ]
  }
}
