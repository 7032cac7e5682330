import Documents

extension Tempo {
  /// Reads blocks and recent traces.
  package struct Querier: Document, Equatable {
    package var maxConcurrentQueries: Int?
    package var search: QuerierSearch?
    package var traceByID: QuerierTraceByID?
    package var metrics: QuerierMetrics?
    package var partitionRing: QuerierPartitionRing?
    package var frontendWorker: FrontendWorker?
    package var extraQueryDelay: GoDuration?
    package var shuffleShardingIngestersEnabled: Bool?
    package var shuffleShardingIngestersLookbackPeriod: GoDuration?
    package var queryRelevantIngesters: Bool?
    package var secondaryIngesterRing: String?
    package var queryLiveStore: Bool?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("max_concurrent_queries", \.maxConcurrentQueries),
      optional("search", \.search),
      optional("trace_by_id", \.traceByID),
      optional("metrics", \.metrics),
      optional("partition_ring", \.partitionRing, gate: Gate(since: Version(2, 9))),
      optional("frontend_worker", \.frontendWorker),
      optional("extra_query_delay", \.extraQueryDelay),
      optional("shuffle_sharding_ingesters_enabled", \.shuffleShardingIngestersEnabled),
      optional("shuffle_sharding_ingesters_lookback_period", \.shuffleShardingIngestersLookbackPeriod),
      optional("query_relevant_ingesters", \.queryRelevantIngesters),
      optional("secondary_ingester_ring", \.secondaryIngesterRing),
      optional(
        "query_live_store", \.queryLiveStore,
        gate: Gate(since: Version(2, 10), removed: Version(3), instead: "remove it; live-stores are always asked")),
    ]
  }
}
