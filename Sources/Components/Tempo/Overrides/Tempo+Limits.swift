import Documents

extension Tempo {
  /// What counts for one tenant, or for all that have no limits of their own.
  package struct Limits: Section, Equatable {
    package var ingestion: IngestionLimits?
    package var read: ReadLimits?
    package var compaction: CompactionLimits?
    package var metricsGenerator: GeneratorLimits?
    package var forwarders: [String] = []
    package var global: GlobalLimits?
    package var storage: StorageLimits?
    package var costAttribution: CostAttributionLimits?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("ingestion", \.ingestion),
      .field("read", \.read),
      .field("compaction", \.compaction),
      .field("metrics_generator", \.metricsGenerator),
      .field("forwarders", \.forwarders, "Names of the distributor's forwarders."),
      .field("global", \.global),
      .field("storage", \.storage),
      .field("cost_attribution", \.costAttribution),
    ]
  }
}
