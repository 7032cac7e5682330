import Documents

extension Tempo {
  /// Receives Zipkin.
  package struct ZipkinReceiver: Document, Equatable {
    package var http = HTTPReceiver()
    package var parseStringTags: Bool?

    package init() {}

    package static let fields: Fields<Self> = [
      inline(\.http),
      optional("parse_string_tags", \.parseStringTags),
    ]
  }
}
