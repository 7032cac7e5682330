import Documents

extension Tempo {
  /// Which headers of messages become attributes.
  package struct KafkaHeaders: Section, Equatable {
    package var extractHeaders: Bool?
    package var headers: [String] = []

    package init() {}

    package static let fields: Fields<Self> = [
      .field("extract_headers", \.extractHeaders),
      .field("headers", \.headers),
    ]
  }
}
