import Documents

extension Tempo {
  /// How connections are opened.
  package struct Dialer: Document, Equatable {
    package var timeout: GoDuration?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("timeout", \.timeout)
    ]
  }
}
