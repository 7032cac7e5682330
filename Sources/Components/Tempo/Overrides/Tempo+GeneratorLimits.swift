import Documents
import Values

extension Tempo {
  /// What the metrics-generator makes of a tenant's spans.
  package struct GeneratorLimits: Document, Equatable {
    package var processors: [Processor] = []
    package var generateNativeHistograms: HistogramMethod?
    package var traceIDLabelName: LabelName?
    package var ringSize: Int?
    package var maxActiveSeries: Int?
    package var maxActiveEntities: Int?
    package var maxCardinalityPerLabel: Int?
    package var collectionInterval: GoDuration?
    package var disableCollection: Bool?
    package var ingestionTimeRangeSlack: GoDuration?
    package var remoteWriteHeaders: [String: Secret] = [:]
    package var forwarder: GeneratorForwarder?
    package var processor: ProcessorLimits?
    package var nativeHistogramBucketFactor: Double?
    package var nativeHistogramMaxBucketNumber: Int?
    package var nativeHistogramMinResetDuration: GoDuration?
    package var spanNameSanitization: SpanNameSanitization?

    package enum SpanNameSanitization: String, Choice {
      case dryRun = "dry_run"
      case enabled
    }

    package init() {}

    package static let fields: Fields<Self> = [
      optional("processors", \.processors, "What runs; without any, there are no metrics."),
      optional("generate_native_histograms", \.generateNativeHistograms),
      optional(
        "trace_id_label_name", \.traceIDLabelName,
        "Label of exemplars that carries the trace ID, traceID where left out."),
      optional("ring_size", \.ringSize),
      optional("max_active_series", \.maxActiveSeries, "Series of a tenant; 0 sets no limit."),
      optional("max_active_entities", \.maxActiveEntities, gate: Gate(since: Version(2, 10))),
      optional("max_cardinality_per_label", \.maxCardinalityPerLabel, gate: Gate(since: Version(3))),
      optional("collection_interval", \.collectionInterval, "How often samples are written."),
      optional("disable_collection", \.disableCollection, "Writes no samples, though it still counts."),
      optional("ingestion_time_range_slack", \.ingestionTimeRangeSlack, "Spans that ended longer ago are left out."),
      optional("remote_write_headers", \.remoteWriteHeaders),
      optional("forwarder", \.forwarder),
      optional("processor", \.processor),
      optional("native_histogram_bucket_factor", \.nativeHistogramBucketFactor, gate: Gate(since: Version(2, 9))),
      optional(
        "native_histogram_max_bucket_number", \.nativeHistogramMaxBucketNumber, gate: Gate(since: Version(2, 9))),
      optional(
        "native_histogram_min_reset_duration", \.nativeHistogramMinResetDuration,
        gate: Gate(since: Version(2, 9))),
      optional(
        "span_name_sanitization", \.spanNameSanitization,
        "Makes one name of span names that differ in parts only.", gate: Gate(since: Version(3))),
    ]

    package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
      Processor.check(read.processors, &decoding)
    }
  }
}
