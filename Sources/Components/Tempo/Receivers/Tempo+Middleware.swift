import Documents

extension Tempo {
  /// An extension that sees requests first.
  package struct Middleware: Document, Equatable {
    package var id: String?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("id", \.id)
    ]
  }
}
