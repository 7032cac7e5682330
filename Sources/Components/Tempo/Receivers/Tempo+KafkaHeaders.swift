import Documents

extension Tempo {
  /// Which headers of messages become attributes.
  package struct KafkaHeaders: Document, Equatable {
    package var extractHeaders: Bool?
    package var headers: [String] = []

    package init() {}

    package static let fields: Fields<Self> = [
      optional("extract_headers", \.extractHeaders),
      optional("headers", \.headers),
    ]
  }
}
