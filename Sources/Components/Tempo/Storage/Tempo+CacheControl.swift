import Documents

extension Tempo {
  /// Which parts of blocks are cached.
  package struct CacheControl: Document, Equatable {
    package var footer: Bool?
    package var columnIndex: Bool?
    package var offsetIndex: Bool?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("footer", \.footer),
      optional("column_index", \.columnIndex),
      optional("offset_index", \.offsetIndex),
    ]
  }
}
