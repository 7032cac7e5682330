import Documents

extension Tempo {
  /// The configuration of Tempo, tempo.yaml.
  package struct Config: Document, Equatable {
    package var target: Target?
    package var multitenancyEnabled: Bool?
    package var authEnabled: Bool?
    package var shutdownDelay: GoDuration?
    package var streamOverHTTPEnabled: Bool?
    package var httpAPIPrefix: String?
    package var enableGoRuntimeMetrics: Bool?
    package var spanProfiling: Bool?
    package var memory: Memory?
    package var server: Server?
    package var internalServer: InternalServer?
    package var distributor: Distributor?
    package var ingest: Ingest?
    package var blockBuilder: BlockBuilder?
    package var liveStore: LiveStore?
    package var liveStoreClient: RingClient?
    package var metricsGenerator: MetricsGenerator?
    package var metricsGeneratorClient: RingClient?
    package var queryFrontend: QueryFrontend?
    package var querier: Querier?
    package var backendScheduler: BackendScheduler?
    package var backendSchedulerClient: BackendSchedulerClient?
    package var backendWorker: BackendWorker?
    package var storage: Storage?
    package var overrides: Overrides?
    package var cache: Cache?
    package var memberlist: Memberlist?
    package var usageReport: UsageReport?
    package var ingester: Ingester?
    package var ingesterClient: RingClient?
    package var compactor: Compactor?
    package var partitionRingLiveStore: Bool?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("target", \.target, "Which part of Tempo this process is; all of them where left out."),
      optional("multitenancy_enabled", \.multitenancyEnabled, "Asks for a tenant in every request."),
      optional("auth_enabled", \.authEnabled, "Deprecated: write multitenancy_enabled."),
      optional("shutdown_delay", \.shutdownDelay, "How long the process is not ready before it stops."),
      optional(
        "stream_over_http_enabled", \.streamOverHTTPEnabled,
        "Streams query results over HTTP, as Grafana asks for them."),
      optional("http_api_prefix", \.httpAPIPrefix),
      optional("enable_go_runtime_metrics", \.enableGoRuntimeMetrics),
      optional("span_profiling", \.spanProfiling, gate: Gate(since: Version(3))),
      optional("memory", \.memory, gate: Gate(since: Version(3))),
      optional("server", \.server),
      optional("internal_server", \.internalServer),
      optional("distributor", \.distributor),
      optional("ingest", \.ingest, gate: Gate(since: Version(2, 8))),
      optional("block_builder", \.blockBuilder, gate: Gate(since: Version(2, 8))),
      optional("live_store", \.liveStore, gate: Gate(since: Version(2, 9))),
      optional("live_store_client", \.liveStoreClient, gate: Gate(since: Version(2, 9))),
      optional("metrics_generator", \.metricsGenerator),
      optional("metrics_generator_client", \.metricsGeneratorClient, "Deprecated: has no effect since 3.0."),
      optional("query_frontend", \.queryFrontend),
      optional("querier", \.querier),
      optional("backend_scheduler", \.backendScheduler, gate: Gate(since: Version(2, 8))),
      optional("backend_scheduler_client", \.backendSchedulerClient, gate: Gate(since: Version(2, 8))),
      optional("backend_worker", \.backendWorker, gate: Gate(since: Version(2, 8))),
      optional("storage", \.storage),
      optional("overrides", \.overrides),
      optional("cache", \.cache),
      optional("memberlist", \.memberlist),
      optional("usage_report", \.usageReport),
      optional(
        "ingester", \.ingester,
        gate: Gate(removed: Version(3), instead: "remove it; live_store keeps recent traces now")),
      optional(
        "ingester_client", \.ingesterClient,
        gate: Gate(removed: Version(3), instead: "remove it; live_store_client takes its place")),
      optional(
        "compactor", \.compactor,
        gate: Gate(
          removed: Version(3),
          instead: "write backend_worker.compaction, and limits under overrides.defaults.compaction")),
      optional(
        "partition_ring_live_store", \.partitionRingLiveStore,
        gate: Gate(
          since: Version(2, 9), removed: Version(3), instead: "remove it; live-stores always have a partition ring")),
    ]

    package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
      guard let version = decoding.version, version >= Version(3), let target = read.value.target else { return }
      guard let instead = target.successor else { return }
      decoding.reportVersion(
        "The target \(target.rawValue) was removed in version 3.0.0; this is written for \(version).", help: instead,
        at: read.target)
    }
  }
}
