import Documents

extension Tempo {
  /// How often clients may ask whether the server lives.
  package struct KeepalivePolicy: Document, Equatable {
    package var minTime: GoDuration?
    package var permitWithoutStream: Bool?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("min_time", \.minTime),
      optional("permit_without_stream", \.permitWithoutStream),
    ]
  }
}
