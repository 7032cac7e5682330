import Documents

extension Tempo {
  /// What counts for one tenant, or for all that have no limits of their own.
  package struct Limits: Document, Equatable {
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
      optional("ingestion", \.ingestion),
      optional("read", \.read),
      optional("compaction", \.compaction),
      optional("metrics_generator", \.metricsGenerator),
      optional("forwarders", \.forwarders, "Names of the distributor's forwarders."),
      optional("global", \.global),
      optional("storage", \.storage),
      optional("cost_attribution", \.costAttribution),
    ]
  }
}
