import Documents

extension Tempo {
  /// How blocks are written.
  package struct Block: Document, Equatable {
    package var version: Format?
    package var bloomFilterFalsePositive: Double?
    package var bloomFilterShardSizeBytes: Int?
    package var parquetRowGroupSizeBytes: Int?
    package var parquetDedicatedColumns: [DedicatedColumn] = []
    package var v2IndexDownsampleBytes: Int?
    package var v2IndexPageSizeBytes: Int?
    package var v2Encoding: String?
    package var searchEncoding: String?
    package var searchPageSizeBytes: Int?

    package enum Format: String, Choice {
      case vParquet5
      case vParquet4
      case vParquet3
      case vParquet5Preview2 = "vParquet5-preview2"
      case vParquet2
      case v2
    }

    package init() {}

    package static let fields: Fields<Self> = [
      optional("version", \.version, "Format of the blocks."),
      optional("bloom_filter_false_positive", \.bloomFilterFalsePositive),
      optional("bloom_filter_shard_size_bytes", \.bloomFilterShardSizeBytes),
      optional("parquet_row_group_size_bytes", \.parquetRowGroupSizeBytes),
      optional("parquet_dedicated_columns", \.parquetDedicatedColumns),
      optional("v2_index_downsample_bytes", \.v2IndexDownsampleBytes, gate: .v2BlockFormat),
      optional("v2_index_page_size_bytes", \.v2IndexPageSizeBytes, gate: .v2BlockFormat),
      optional("v2_encoding", \.v2Encoding, gate: .v2BlockFormat),
      optional("search_encoding", \.searchEncoding, gate: .v2BlockFormat),
      optional("search_page_size_bytes", \.searchPageSizeBytes, gate: .v2BlockFormat),
    ]
  }
}
