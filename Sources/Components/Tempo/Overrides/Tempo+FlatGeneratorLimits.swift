import Documents
import Values

extension Tempo {
  /// The flat form of the limits of the metrics-generator.
  package struct FlatGeneratorLimits: Document, Equatable {
    package var metricsGeneratorRingSize: Int?
    package var metricsGeneratorProcessors: [Processor] = []
    package var metricsGeneratorMaxActiveSeries: Int?
    package var metricsGeneratorMaxActiveEntities: Int?
    package var metricsGeneratorCollectionInterval: GoDuration?
    package var metricsGeneratorDisableCollection: Bool?
    package var metricsGeneratorGenerateNativeHistograms: HistogramMethod?
    package var metricsGeneratorNativeHistogramBucketFactor: Double?
    package var metricsGeneratorNativeHistogramMaxBucketNumber: Int?
    package var metricsGeneratorNativeHistogramMinResetDuration: GoDuration?
    package var metricsGeneratorSpanNameSanitization: GeneratorLimits.SpanNameSanitization?
    package var metricsGeneratorMaxCardinalityPerLabel: Int?
    package var metricsGeneratorTraceIDLabelName: LabelName?
    package var metricsGeneratorForwarderQueueSize: Int?
    package var metricsGeneratorForwarderWorkers: Int?
    package var metricsGeneratorRemoteWriteHeaders: [String: Secret] = [:]
    package var metricsGeneratorIngestionTimeRangeSlack: GoDuration?
    package var processor = FlatProcessorLimits()

    package init() {}

    package static let fields: Fields<Self> = [
      optional("metrics_generator_ring_size", \.metricsGeneratorRingSize, FlatForm.of("metrics_generator.ring_size")),
      optional(
        "metrics_generator_processors", \.metricsGeneratorProcessors, FlatForm.of("metrics_generator.processors")),
      optional(
        "metrics_generator_max_active_series", \.metricsGeneratorMaxActiveSeries,
        FlatForm.of("metrics_generator.max_active_series")),
      optional(
        "metrics_generator_max_active_entities", \.metricsGeneratorMaxActiveEntities,
        FlatForm.of("metrics_generator.max_active_entities"), gate: Gate(since: Version(2, 10))),
      optional(
        "metrics_generator_collection_interval", \.metricsGeneratorCollectionInterval,
        FlatForm.of("metrics_generator.collection_interval")),
      optional(
        "metrics_generator_disable_collection", \.metricsGeneratorDisableCollection,
        FlatForm.of("metrics_generator.disable_collection")),
      optional(
        "metrics_generator_generate_native_histograms", \.metricsGeneratorGenerateNativeHistograms,
        FlatForm.of("metrics_generator.generate_native_histograms")),
      optional(
        "metrics_generator_native_histogram_bucket_factor", \.metricsGeneratorNativeHistogramBucketFactor,
        FlatForm.of("metrics_generator.native_histogram_bucket_factor"), gate: Gate(since: Version(2, 9))),
      optional(
        "metrics_generator_native_histogram_max_bucket_number", \.metricsGeneratorNativeHistogramMaxBucketNumber,
        FlatForm.of("metrics_generator.native_histogram_max_bucket_number"), gate: Gate(since: Version(2, 9))),
      optional(
        "metrics_generator_native_histogram_min_reset_duration", \.metricsGeneratorNativeHistogramMinResetDuration,
        FlatForm.of("metrics_generator.native_histogram_min_reset_duration"), gate: Gate(since: Version(2, 9))),
      optional(
        "metrics_generator_span_name_sanitization", \.metricsGeneratorSpanNameSanitization,
        FlatForm.of("metrics_generator.span_name_sanitization"), gate: Gate(since: Version(3))),
      optional(
        "metrics_generator_max_cardinality_per_label", \.metricsGeneratorMaxCardinalityPerLabel,
        FlatForm.of("metrics_generator.max_cardinality_per_label"), gate: Gate(since: Version(3))),
      optional(
        "metrics_generator_trace_id_label_name", \.metricsGeneratorTraceIDLabelName,
        FlatForm.of("metrics_generator.trace_id_label_name")),
      optional(
        "metrics_generator_forwarder_queue_size", \.metricsGeneratorForwarderQueueSize,
        FlatForm.of("metrics_generator.forwarder.queue_size")),
      optional(
        "metrics_generator_forwarder_workers", \.metricsGeneratorForwarderWorkers,
        FlatForm.of("metrics_generator.forwarder.workers")),
      optional(
        "metrics_generator_remote_write_headers", \.metricsGeneratorRemoteWriteHeaders,
        FlatForm.of("metrics_generator.remote_write_headers")),
      optional(
        "metrics_generator_ingestion_time_range_slack", \.metricsGeneratorIngestionTimeRangeSlack,
        FlatForm.of("metrics_generator.ingestion_time_range_slack")),
      inline(\.processor),
    ]

    package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
      Processor.check(read.metricsGeneratorProcessors, &decoding)
    }
  }
}
