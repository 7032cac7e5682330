import Documents

extension Tempo {
  /// The write-ahead log of series that are on their way to Prometheus.
  package struct GeneratorWAL: Document, Equatable {
    package var walSegmentSize: Int?
    package var walCompression: Compression?
    package var stripeSize: Int?
    package var truncateFrequency: GoDuration?
    package var minWALTime: Int?
    package var maxWALTime: Int?
    package var noLockfile: Bool?

    package enum Compression: String, Choice {
      case none
      case snappy
      case zstd
    }

    package init() {}

    package static let fields: Fields<Self> = [
      optional("wal_segment_size", \.walSegmentSize),
      optional("wal_compression", \.walCompression),
      optional("stripe_size", \.stripeSize),
      optional("truncate_frequency", \.truncateFrequency),
      optional("min_wal_time", \.minWALTime, "Milliseconds."),
      optional("max_wal_time", \.maxWALTime, "Milliseconds."),
      optional("no_lockfile", \.noLockfile),
    ]
  }
}
