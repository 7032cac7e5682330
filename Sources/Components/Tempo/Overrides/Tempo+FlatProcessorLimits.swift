import Documents

extension Tempo {
  /// The flat form of the settings of processors.
  package struct FlatProcessorLimits: Document, Equatable {
    package var metricsGeneratorProcessorServiceGraphsHistogramBuckets: [Double] = []
    package var metricsGeneratorProcessorServiceGraphsDimensions: [String] = []
    package var metricsGeneratorProcessorServiceGraphsPeerAttributes: [String] = []
    package var metricsGeneratorProcessorServiceGraphsFilterPolicies: [FilterPolicy] = []
    package var metricsGeneratorProcessorServiceGraphsEnableClientServerPrefix: Bool?
    package var metricsGeneratorProcessorServiceGraphsEnableMessagingSystemLatencyHistogram: Bool?
    package var metricsGeneratorProcessorServiceGraphsEnableVirtualNodeLabel: Bool?
    package var metricsGeneratorProcessorServiceGraphsSpanMultiplierKey: String?
    package var metricsGeneratorProcessorServiceGraphsEnableTracestateSpanMultiplier: Bool?
    package var metricsGeneratorProcessorSpanMetricsHistogramBuckets: [Double] = []
    package var metricsGeneratorProcessorSpanMetricsDimensions: [String] = []
    package var metricsGeneratorProcessorSpanMetricsIntrinsicDimensions: [String: Bool] = [:]
    package var metricsGeneratorProcessorSpanMetricsFilterPolicies: [FilterPolicy] = []
    package var metricsGeneratorProcessorSpanMetricsDimensionMappings: [DimensionMapping] = []
    package var metricsGeneratorProcessorSpanMetricsEnableTargetInfo: Bool?
    package var metricsGeneratorProcessorSpanMetricsTargetInfoExcludedDimensions: [String] = []
    package var metricsGeneratorProcessorSpanMetricsEnableInstanceLabel: Bool?
    package var metricsGeneratorProcessorSpanMetricsSpanMultiplierKey: String?
    package var metricsGeneratorProcessorSpanMetricsEnableTracestateSpanMultiplier: Bool?
    package var metricsGeneratorProcessorHostInfoHostIdentifiers: [String] = []
    package var metricsGeneratorProcessorHostInfoMetricName: String?
    package var metricsGeneratorProcessorLocalBlocksMaxLiveTraces: Int?
    package var metricsGeneratorProcessorLocalBlocksMaxBlockDuration: GoDuration?
    package var metricsGeneratorProcessorLocalBlocksMaxBlockBytes: Int?
    package var metricsGeneratorProcessorLocalBlocksFlushCheckPeriod: GoDuration?
    package var metricsGeneratorProcessorLocalBlocksTraceIdlePeriod: GoDuration?
    package var metricsGeneratorProcessorLocalBlocksCompleteBlockTimeout: GoDuration?

    package init() {}

    package static let fields: Fields<Self> = [
      optional(
        "metrics_generator_processor_service_graphs_histogram_buckets",
        \.metricsGeneratorProcessorServiceGraphsHistogramBuckets,
        FlatForm.of("metrics_generator.processor.service_graphs.histogram_buckets")),
      optional(
        "metrics_generator_processor_service_graphs_dimensions", \.metricsGeneratorProcessorServiceGraphsDimensions,
        FlatForm.of("metrics_generator.processor.service_graphs.dimensions")),
      optional(
        "metrics_generator_processor_service_graphs_peer_attributes",
        \.metricsGeneratorProcessorServiceGraphsPeerAttributes,
        FlatForm.of("metrics_generator.processor.service_graphs.peer_attributes")),
      optional(
        "metrics_generator_processor_service_graphs_filter_policies",
        \.metricsGeneratorProcessorServiceGraphsFilterPolicies,
        FlatForm.of("metrics_generator.processor.service_graphs.filter_policies"), gate: Gate(since: Version(3))),
      optional(
        "metrics_generator_processor_service_graphs_enable_client_server_prefix",
        \.metricsGeneratorProcessorServiceGraphsEnableClientServerPrefix,
        FlatForm.of("metrics_generator.processor.service_graphs.enable_client_server_prefix")),
      optional(
        "metrics_generator_processor_service_graphs_enable_messaging_system_latency_histogram",
        \.metricsGeneratorProcessorServiceGraphsEnableMessagingSystemLatencyHistogram,
        FlatForm.of("metrics_generator.processor.service_graphs.enable_messaging_system_latency_histogram")),
      optional(
        "metrics_generator_processor_service_graphs_enable_virtual_node_label",
        \.metricsGeneratorProcessorServiceGraphsEnableVirtualNodeLabel,
        FlatForm.of("metrics_generator.processor.service_graphs.enable_virtual_node_label")),
      optional(
        "metrics_generator_processor_service_graphs_span_multiplier_key",
        \.metricsGeneratorProcessorServiceGraphsSpanMultiplierKey,
        FlatForm.of("metrics_generator.processor.service_graphs.span_multiplier_key"), gate: Gate(since: Version(3))),
      optional(
        "metrics_generator_processor_service_graphs_enable_tracestate_span_multiplier",
        \.metricsGeneratorProcessorServiceGraphsEnableTracestateSpanMultiplier,
        FlatForm.of("metrics_generator.processor.service_graphs.enable_tracestate_span_multiplier"),
        gate: Gate(since: Version(3))),
      optional(
        "metrics_generator_processor_span_metrics_histogram_buckets",
        \.metricsGeneratorProcessorSpanMetricsHistogramBuckets,
        FlatForm.of("metrics_generator.processor.span_metrics.histogram_buckets")),
      optional(
        "metrics_generator_processor_span_metrics_dimensions", \.metricsGeneratorProcessorSpanMetricsDimensions,
        FlatForm.of("metrics_generator.processor.span_metrics.dimensions")),
      optional(
        "metrics_generator_processor_span_metrics_intrinsic_dimensions",
        \.metricsGeneratorProcessorSpanMetricsIntrinsicDimensions,
        FlatForm.of("metrics_generator.processor.span_metrics.intrinsic_dimensions")),
      optional(
        "metrics_generator_processor_span_metrics_filter_policies",
        \.metricsGeneratorProcessorSpanMetricsFilterPolicies,
        FlatForm.of("metrics_generator.processor.span_metrics.filter_policies")),
      optional(
        "metrics_generator_processor_span_metrics_dimension_mappings",
        \.metricsGeneratorProcessorSpanMetricsDimensionMappings,
        FlatForm.of("metrics_generator.processor.span_metrics.dimension_mappings")),
      optional(
        "metrics_generator_processor_span_metrics_enable_target_info",
        \.metricsGeneratorProcessorSpanMetricsEnableTargetInfo,
        FlatForm.of("metrics_generator.processor.span_metrics.enable_target_info")),
      optional(
        "metrics_generator_processor_span_metrics_target_info_excluded_dimensions",
        \.metricsGeneratorProcessorSpanMetricsTargetInfoExcludedDimensions,
        FlatForm.of("metrics_generator.processor.span_metrics.target_info_excluded_dimensions")),
      optional(
        "metrics_generator_processor_span_metrics_enable_instance_label",
        \.metricsGeneratorProcessorSpanMetricsEnableInstanceLabel,
        FlatForm.of("metrics_generator.processor.span_metrics.enable_instance_label"),
        gate: Gate(since: Version(2, 10))),
      optional(
        "metrics_generator_processor_span_metrics_span_multiplier_key",
        \.metricsGeneratorProcessorSpanMetricsSpanMultiplierKey,
        FlatForm.of("metrics_generator.processor.span_metrics.span_multiplier_key"), gate: Gate(since: Version(3))),
      optional(
        "metrics_generator_processor_span_metrics_enable_tracestate_span_multiplier",
        \.metricsGeneratorProcessorSpanMetricsEnableTracestateSpanMultiplier,
        FlatForm.of("metrics_generator.processor.span_metrics.enable_tracestate_span_multiplier"),
        gate: Gate(since: Version(3))),
      optional(
        "metrics_generator_processor_host_info_host_identifiers", \.metricsGeneratorProcessorHostInfoHostIdentifiers,
        FlatForm.of("metrics_generator.processor.host_info.host_identifiers"), gate: Gate(since: Version(2, 8))),
      optional(
        "metrics_generator_processor_host_info_metric_name", \.metricsGeneratorProcessorHostInfoMetricName,
        FlatForm.of("metrics_generator.processor.host_info.metric_name"), gate: Gate(since: Version(2, 8))),
      optional(
        "metrics_generator_processor_local_blocks_max_live_traces", \.metricsGeneratorProcessorLocalBlocksMaxLiveTraces,
        "Settings of the local blocks of 2.x.", gate: Gate(removed: Version(3), instead: "remove it")),
      optional(
        "metrics_generator_processor_local_blocks_max_block_duration",
        \.metricsGeneratorProcessorLocalBlocksMaxBlockDuration,
        "Settings of the local blocks of 2.x.", gate: Gate(removed: Version(3), instead: "remove it")),
      optional(
        "metrics_generator_processor_local_blocks_max_block_bytes", \.metricsGeneratorProcessorLocalBlocksMaxBlockBytes,
        "Settings of the local blocks of 2.x.", gate: Gate(removed: Version(3), instead: "remove it")),
      optional(
        "metrics_generator_processor_local_blocks_flush_check_period",
        \.metricsGeneratorProcessorLocalBlocksFlushCheckPeriod,
        "Settings of the local blocks of 2.x.", gate: Gate(removed: Version(3), instead: "remove it")),
      optional(
        "metrics_generator_processor_local_blocks_trace_idle_period",
        \.metricsGeneratorProcessorLocalBlocksTraceIdlePeriod,
        "Settings of the local blocks of 2.x.", gate: Gate(removed: Version(3), instead: "remove it")),
      optional(
        "metrics_generator_processor_local_blocks_complete_block_timeout",
        \.metricsGeneratorProcessorLocalBlocksCompleteBlockTimeout,
        "Settings of the local blocks of 2.x.", gate: Gate(removed: Version(3), instead: "remove it")),
    ]
  }
}
