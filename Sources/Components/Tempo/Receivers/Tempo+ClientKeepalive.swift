import Documents

extension Tempo {
  /// How connections of a client are kept open.
  package struct ClientKeepalive: Document, Equatable {
    package var time: GoDuration?
    package var timeout: GoDuration?
    package var permitWithoutStream: Bool?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("time", \.time),
      optional("timeout", \.timeout),
      optional("permit_without_stream", \.permitWithoutStream),
    ]
  }
}
