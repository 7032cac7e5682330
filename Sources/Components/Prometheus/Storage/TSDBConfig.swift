import Documents
import Values

/// The time series database.
package struct TSDBConfig: Document, Equatable {
  package var outOfOrderTimeWindow: PrometheusDuration?
  package var retention: RetentionConfig?
  package var staleSeriesCompactionThreshold: Double?
  package var chunkEncoding: ChunkEncodingConfig?

  package init() {}

  package static let fields: Fields<Self> = [
    optional(
      "out_of_order_time_window", \.outOfOrderTimeWindow,
      "How old a sample may be, against the newest, and still be stored; 0s unless given."),
    optional(
      "retention", \.retention, "When samples are deleted; wins over the flags.",
      gate: Gate(since: Version(3, 11), instead: "use --storage.tsdb.retention.time and --storage.tsdb.retention.size")),
    optional(
      "stale_series_compaction_threshold", \.staleSeriesCompactionThreshold,
      "The share of stale series, 0 to 1, from which on they are compacted early.", gate: Gate(since: Version(3, 10))),
    optional("chunk_encoding", \.chunkEncoding, "How samples are compressed.", gate: Gate(since: Version(3, 13))),
  ]
}
