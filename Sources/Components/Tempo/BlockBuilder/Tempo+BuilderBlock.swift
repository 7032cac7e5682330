import Documents

extension Tempo {
  /// The blocks that a block-builder writes.
  package struct BuilderBlock: Document, Equatable {
    package var maxBlockBytes: Int?
    package var version: Block.Format?
    package var bloomFilterFalsePositive: Double?
    package var bloomFilterShardSizeBytes: Int?
    package var parquetRowGroupSizeBytes: Int?
    package var parquetDedicatedColumns: [DedicatedColumn] = []
    package var v2IndexDownsampleBytes: Int?
    package var v2IndexPageSizeBytes: Int?
    package var v2Encoding: String?
    package var searchEncoding: String?
    package var searchPageSizeBytes: Int?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("max_block_bytes", \.maxBlockBytes),
      optional("version", \.version, gate: Gate(removed: Version(3), instead: "set it under storage.trace.block")),
      optional(
        "bloom_filter_false_positive", \.bloomFilterFalsePositive,
        gate: Gate(removed: Version(3), instead: "set it under storage.trace.block")),
      optional(
        "bloom_filter_shard_size_bytes", \.bloomFilterShardSizeBytes,
        gate: Gate(removed: Version(3), instead: "set it under storage.trace.block")),
      optional(
        "parquet_row_group_size_bytes", \.parquetRowGroupSizeBytes,
        gate: Gate(removed: Version(3), instead: "set it under storage.trace.block")),
      optional(
        "parquet_dedicated_columns", \.parquetDedicatedColumns,
        gate: Gate(removed: Version(3), instead: "set it under storage.trace.block")),
      optional("v2_index_downsample_bytes", \.v2IndexDownsampleBytes, gate: .v2BlockFormat),
      optional("v2_index_page_size_bytes", \.v2IndexPageSizeBytes, gate: .v2BlockFormat),
      optional("v2_encoding", \.v2Encoding, gate: .v2BlockFormat),
      optional("search_encoding", \.searchEncoding, gate: .v2BlockFormat),
      optional("search_page_size_bytes", \.searchPageSizeBytes, gate: .v2BlockFormat),
    ]
  }
}
