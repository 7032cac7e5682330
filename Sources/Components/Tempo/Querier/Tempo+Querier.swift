import Documents

extension Tempo {
  /// Reads blocks and recent traces.
  package struct Querier: Section, Equatable {
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
      .field("max_concurrent_queries", \.maxConcurrentQueries),
      .field("search", \.search),
      .field("trace_by_id", \.traceByID),
      .field("metrics", \.metrics),
      .field("partition_ring", \.partitionRing, gate: Gate(since: Version(2, 9))),
      .field("frontend_worker", \.frontendWorker),
      .field("extra_query_delay", \.extraQueryDelay),
      .field("shuffle_sharding_ingesters_enabled", \.shuffleShardingIngestersEnabled),
      .field("shuffle_sharding_ingesters_lookback_period", \.shuffleShardingIngestersLookbackPeriod),
      .field("query_relevant_ingesters", \.queryRelevantIngesters),
      .field("secondary_ingester_ring", \.secondaryIngesterRing),
      .field(
        "query_live_store", \.queryLiveStore,
        gate: Gate(since: Version(2, 10), removed: Version(3), instead: "remove it; live-stores are always asked")),
    ]
  }
}
