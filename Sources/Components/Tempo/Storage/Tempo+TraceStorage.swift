import Documents

extension Tempo {
  /// Where traces are kept and how they are read.
  package struct TraceStorage: Section, Equatable {
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
      .field("backend", \.backend, "Where blocks are kept; each has a section of its own."),
      .field("local", \.local),
      .field("s3", \.s3),
      .field("gcs", \.gcs),
      .field("azure", \.azure),
      .field("wal", \.wal),
      .field("block", \.block),
      .field("search", \.search),
      .field("pool", \.pool),
      .inline(\.blocklist),
      .field("cache", \.cache, "Deprecated: the section cache holds caches."),
      .field("background_cache", \.backgroundCache),
      .field("memcached", \.memcached),
      .field("redis", \.redis),
      .field("cache_min_compaction_level", \.cacheMinCompactionLevel),
      .field("cache_max_block_age", \.cacheMaxBlockAge),
    ]
  }
}
