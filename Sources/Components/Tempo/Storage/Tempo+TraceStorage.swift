import Documents

extension Tempo {
  /// Where traces are kept and how they are read.
  package struct TraceStorage: Document, Equatable {
    package var backend: Backend?
    package var local: LocalBackend?
    package var s3: S3?
    package var gcs: GCS?
    package var azure: Azure?
    package var wal: WAL?
    package var block: Block?
    package var search: BlockSearch?
    package var pool: Pool?
    package var blocklist = Blocklist()
    package var cache: CacheKind?
    package var backgroundCache: BackgroundCache?
    package var memcached: Memcached?
    package var redis: Redis?
    package var cacheMinCompactionLevel: Int?
    package var cacheMaxBlockAge: GoDuration?

    package enum CacheKind: String, Choice {
      case memcached
      case redis
      case none = ""
    }

    package init() {}

    package static let fields: Fields<Self> = [
      optional("backend", \.backend, "Where blocks are kept; each has a section of its own."),
      optional("local", \.local),
      optional("s3", \.s3),
      optional("gcs", \.gcs),
      optional("azure", \.azure),
      optional("wal", \.wal),
      optional("block", \.block),
      optional("search", \.search),
      optional("pool", \.pool),
      inline(\.blocklist),
      optional("cache", \.cache, "Deprecated: the section cache holds caches."),
      optional("background_cache", \.backgroundCache),
      optional("memcached", \.memcached),
      optional("redis", \.redis),
      optional("cache_min_compaction_level", \.cacheMinCompactionLevel),
      optional("cache_max_block_age", \.cacheMaxBlockAge),
    ]
  }
}
