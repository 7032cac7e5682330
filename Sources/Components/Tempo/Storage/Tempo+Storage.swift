import Documents

extension Tempo {
  /// Where traces are kept.
  package struct Storage: Document, Equatable {
    package var trace: TraceStorage?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("trace", \.trace)
    ]
  }
}
