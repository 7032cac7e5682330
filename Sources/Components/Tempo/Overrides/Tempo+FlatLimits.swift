import Documents
import Values

extension Tempo {
  /// The flat form that limits had before they were grouped.
  package struct FlatLimits: Document, Equatable {
    package var ingestionRateStrategy: IngestionLimits.RateStrategy?
    package var ingestionRateLimitBytes: Int?
    package var ingestionBurstSizeBytes: Int?
    package var ingestionTenantShardSize: Int?
    package var ingestionMaxAttributeBytes: Int?
    package var ingestionArtificialDelay: GoDuration?
    package var ingestionRetryInfoEnabled: Bool?
    package var maxTracesPerUser: Int?
    package var maxGlobalTracesPerUser: Int?
    package var blockRetention: PrometheusDuration?
    package var compactionDisabled: Bool?
    package var compactionWindow: PrometheusDuration?
    package var maxBytesPerTagValuesQuery: Int?
    package var maxBlocksPerTagValuesQuery: Int?
    package var maxConditionGroupsPerTagQuery: Int?
    package var maxSearchDuration: PrometheusDuration?
    package var maxMetricsDuration: PrometheusDuration?
    package var unsafeQueryHints: Bool?
    package var leftPadTraceIDs: Bool?
    package var metricsSpanOnlyFetch: Bool?
    package var maxBytesPerTrace: Int?
    package var parquetDedicatedColumns: [DedicatedColumn] = []
    package var generator = FlatGeneratorLimits()

    package init() {}

    package static let fields: Fields<Self> = [
      optional("ingestion_rate_strategy", \.ingestionRateStrategy, FlatForm.of("ingestion.rate_strategy")),
      optional("ingestion_rate_limit_bytes", \.ingestionRateLimitBytes, FlatForm.of("ingestion.rate_limit_bytes")),
      optional("ingestion_burst_size_bytes", \.ingestionBurstSizeBytes, FlatForm.of("ingestion.burst_size_bytes")),
      optional("ingestion_tenant_shard_size", \.ingestionTenantShardSize, FlatForm.of("ingestion.tenant_shard_size")),
      optional(
        "ingestion_max_attribute_bytes", \.ingestionMaxAttributeBytes,
        FlatForm.of("ingestion.max_attribute_bytes"), gate: Gate(since: Version(2, 8))),
      optional(
        "ingestion_artificial_delay", \.ingestionArtificialDelay,
        FlatForm.of("ingestion.artificial_delay"), gate: Gate(since: Version(2, 8))),
      optional(
        "ingestion_retry_info_enabled", \.ingestionRetryInfoEnabled,
        FlatForm.of("ingestion.retry_info_enabled"), gate: Gate(since: Version(2, 10))),
      optional("max_traces_per_user", \.maxTracesPerUser, FlatForm.of("ingestion.max_traces_per_user")),
      optional(
        "max_global_traces_per_user", \.maxGlobalTracesPerUser,
        FlatForm.of("ingestion.max_global_traces_per_user")),
      optional("block_retention", \.blockRetention, FlatForm.of("compaction.block_retention")),
      optional("compaction_disabled", \.compactionDisabled, FlatForm.of("compaction.compaction_disabled")),
      optional("compaction_window", \.compactionWindow, FlatForm.of("compaction.compaction_window")),
      optional(
        "max_bytes_per_tag_values_query", \.maxBytesPerTagValuesQuery,
        FlatForm.of("read.max_bytes_per_tag_values_query")),
      optional(
        "max_blocks_per_tag_values_query", \.maxBlocksPerTagValuesQuery,
        FlatForm.of("read.max_blocks_per_tag_values_query")),
      optional(
        "max_condition_groups_per_tag_query", \.maxConditionGroupsPerTagQuery,
        FlatForm.of("read.max_condition_groups_per_tag_query"), gate: Gate(since: Version(3))),
      optional("max_search_duration", \.maxSearchDuration, FlatForm.of("read.max_search_duration")),
      optional("max_metrics_duration", \.maxMetricsDuration, FlatForm.of("read.max_metrics_duration")),
      optional("unsafe_query_hints", \.unsafeQueryHints, FlatForm.of("read.unsafe_query_hints")),
      optional(
        "left_pad_trace_ids", \.leftPadTraceIDs,
        FlatForm.of("read.left_pad_trace_ids"), gate: Gate(since: Version(3))),
      optional(
        "metrics_spanonly_fetch", \.metricsSpanOnlyFetch,
        FlatForm.of("read.metrics_spanonly_fetch"), gate: Gate(since: Version(3))),
      optional("max_bytes_per_trace", \.maxBytesPerTrace, FlatForm.of("global.max_bytes_per_trace")),
      optional(
        "parquet_dedicated_columns", \.parquetDedicatedColumns, FlatForm.of("storage.parquet_dedicated_columns")),
      inline(\.generator),
    ]
  }
}
