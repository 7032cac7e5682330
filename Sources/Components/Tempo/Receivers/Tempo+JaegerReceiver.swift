import Documents

extension Tempo {
  /// Receives the protocols of Jaeger.
  package struct JaegerReceiver: Document, Equatable {
    package var protocols: JaegerProtocols?
    package var remoteSampling: RemoteSampling?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("protocols", \.protocols),
      optional("remote_sampling", \.remoteSampling),
    ]
  }
}
