import Documents

extension Tempo {
  /// Another store of traces that is asked too.
  package struct ExternalTraces: Document, Equatable {
    package var endpoint: String?
    package var timeout: GoDuration?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("endpoint", \.endpoint),
      optional("timeout", \.timeout),
    ]
  }
}
