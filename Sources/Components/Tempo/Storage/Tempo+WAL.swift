import Documents

extension Tempo {
  /// The write-ahead log: what was received and is in no block yet.
  package struct WAL: Document, Equatable {
    package var path: String?
    package var ingestionTimeRangeSlack: GoDuration?
    package var v2Encoding: String?
    package var searchEncoding: String?
    package var version: Block.Format?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("path", \.path, "Folder that Tempo's user must be able to write."),
      optional(
        "ingestion_time_range_slack", \.ingestionTimeRangeSlack,
        "How far from now spans may lie and still widen the time range of a block."),
      optional("v2_encoding", \.v2Encoding, gate: .v2BlockFormat),
      optional("search_encoding", \.searchEncoding, gate: .v2BlockFormat),
      optional(
        "version", \.version,
        "Format of the log.",
        gate: Gate(removed: Version(3), instead: "set storage.trace.block.version, which counts for the log too")),
    ]
  }
}
