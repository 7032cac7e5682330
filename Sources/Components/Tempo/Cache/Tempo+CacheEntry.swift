import Documents

extension Tempo {
  /// One cache and what it holds: either Memcached or Redis.
  package struct CacheEntry: Document, Equatable {
    package var roles: [Role] = []
    package var memcached: Memcached?
    package var redis: Redis?

    package enum Role: String, Choice {
      case bloom
      case traceIdIndex = "trace-id-index"
      case parquetFooter = "parquet-footer"
      case parquetColumnIdx = "parquet-column-idx"
      case parquetOffsetIdx = "parquet-offset-idx"
      case parquetPage = "parquet-page"
      case frontendSearch = "frontend-search"
    }

    package init() {}

    package static let fields: Fields<Self> = [
      optional("roles", \.roles, "What is kept in it; each role stands in one cache only."),
      optional("memcached", \.memcached),
      optional("redis", \.redis),
    ]
  }
}
