import Documents

extension Tempo {
  /// Makes metrics of spans and sends them to Prometheus.
  package struct MetricsGenerator: Document, Equatable {
    package var ring: ZonedRing?
    package var ringMode: RingMode?
    package var processor: Processors?
    package var registry: Registry?
    package var storage: GeneratorStorage?
    package var metricsIngestionTimeRangeSlack: GoDuration?
    package var overrideRingKey: String?
    package var codec: Codec?
    package var limiterType: LimiterType?
    package var ingestConcurrency: Int?
    package var instanceID: String?
    package var leaveConsumerGroupOnShutdown: Bool?
    package var disableLocalBlocks: Bool?
    package var disableGRPC: Bool?
    package var queryTimeout: GoDuration?
    package var tracesStorage: WAL?
    package var tracesQueryStorage: WAL?

    package enum RingMode: String, Choice {
      case partition
      case generator
    }

    package enum Codec: String, Choice {
      case pushBytes = "push-bytes"
      case otlp
    }

    package enum LimiterType: String, Choice {
      case series
      case entity
    }

    package init() {}

    package static let fields: Fields<Self> = [
      optional("ring", \.ring),
      optional("ring_mode", \.ringMode, gate: Gate(since: Version(3))),
      optional("processor", \.processor),
      optional("registry", \.registry),
      optional("storage", \.storage),
      optional(
        "metrics_ingestion_time_range_slack", \.metricsIngestionTimeRangeSlack,
        "Spans that ended longer ago are left out."),
      optional("override_ring_key", \.overrideRingKey),
      optional("codec", \.codec, gate: Gate(since: Version(2, 8))),
      optional("limiter_type", \.limiterType, gate: Gate(since: Version(2, 10))),
      optional("ingest_concurrency", \.ingestConcurrency, gate: Gate(since: Version(2, 8))),
      optional("instance_id", \.instanceID, gate: Gate(since: Version(2, 8))),
      optional("leave_consumer_group_on_shutdown", \.leaveConsumerGroupOnShutdown, gate: Gate(since: Version(3))),
      optional(
        "disable_local_blocks", \.disableLocalBlocks,
        gate: Gate(since: Version(2, 8), removed: Version(3), instead: "remove it; there are no local blocks any more")),
      optional(
        "disable_grpc", \.disableGRPC,
        gate: Gate(since: Version(2, 8), removed: Version(3), instead: "remove it; the target decides how spans arrive")
      ),
      optional(
        "query_timeout", \.queryTimeout,
        gate: Gate(removed: Version(3), instead: "remove it; the metrics-generator answers no queries any more")),
      optional(
        "traces_storage", \.tracesStorage,
        gate: Gate(removed: Version(3), instead: "remove it; the metrics-generator keeps no traces any more")),
      optional(
        "traces_query_storage", \.tracesQueryStorage,
        gate: Gate(
          since: Version(2, 8), removed: Version(3),
          instead: "remove it; the metrics-generator keeps no traces any more")),
    ]
  }
}
