import Documents

extension Tempo {
  /// When old blocks are looked for.
  package struct RetentionProvider: Document, Equatable {
    package var interval: GoDuration?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("interval", \.interval)
    ]
  }
}
