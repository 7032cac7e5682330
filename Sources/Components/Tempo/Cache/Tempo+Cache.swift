import Documents

extension Tempo {
  /// Caches before the storage backend.
  package struct Cache: Document, Equatable {
    package var background: BackgroundCache?
    package var caches: [CacheEntry] = []

    package init() {}

    package static let fields: Fields<Self> = [
      optional("background", \.background),
      optional("caches", \.caches),
    ]
  }
}
