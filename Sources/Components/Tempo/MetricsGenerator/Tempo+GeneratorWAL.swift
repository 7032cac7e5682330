import Documents

extension Tempo {
  /// The write-ahead log of series that are on their way to Prometheus.
  package struct GeneratorWAL: Section, Equatable {
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
      .field("wal_segment_size", \.walSegmentSize),
      .field("wal_compression", \.walCompression),
      .field("stripe_size", \.stripeSize),
      .field("truncate_frequency", \.truncateFrequency),
      .field("min_wal_time", \.minWALTime, "Milliseconds."),
      .field("max_wal_time", \.maxWALTime, "Milliseconds."),
      .field("no_lockfile", \.noLockfile),
    ]
  }
}
