import Documents

extension Tempo {
  /// What a tenant may send.
  package struct IngestionLimits: Document, Equatable {
    package var rateStrategy: RateStrategy?
    package var rateLimitBytes: Int?
    package var burstSizeBytes: Int?
    package var maxTracesPerUser: Int?
    package var maxGlobalTracesPerUser: Int?
    package var tenantShardSize: Int?
    package var maxAttributeBytes: Int?
    package var artificialDelay: GoDuration?
    package var retryInfoEnabled: Bool?

    package enum RateStrategy: String, Choice {
      case local
      case global
    }

    package init() {}

    package static let fields: Fields<Self> = [
      optional("rate_strategy", \.rateStrategy, "Whether limits count for each distributor or for all together."),
      optional("rate_limit_bytes", \.rateLimitBytes, "Bytes a second."),
      optional("burst_size_bytes", \.burstSizeBytes, "Bytes that may come at once above the rate."),
      optional(
        "max_traces_per_user", \.maxTracesPerUser,
        "Traces that are being received at once, for each live-store; 0 sets no limit."),
      optional(
        "max_global_traces_per_user", \.maxGlobalTracesPerUser,
        "The same for all live-stores together; 0 sets no limit."),
      optional("tenant_shard_size", \.tenantShardSize),
      optional(
        "max_attribute_bytes", \.maxAttributeBytes,
        "Attributes are cut at so many bytes.", gate: Gate(since: Version(2, 8))),
      optional("artificial_delay", \.artificialDelay, gate: Gate(since: Version(2, 8))),
      optional(
        "retry_info_enabled", \.retryInfoEnabled,
        "Tells clients that were refused when they may try again.", gate: Gate(since: Version(2, 10))),
    ]
  }
}
