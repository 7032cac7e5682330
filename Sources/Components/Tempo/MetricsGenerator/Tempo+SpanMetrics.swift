import Documents

extension Tempo {
  /// Request rate, errors and durations of every operation.
  package struct SpanMetrics: Document, Equatable {
    package var histogramBuckets: [Double] = []
    package var intrinsicDimensions: IntrinsicDimensions?
    package var dimensions: [String] = []
    package var dimensionMappings: [DimensionMapping] = []
    package var enableTargetInfo: Bool?
    package var targetInfoExcludedDimensions: [String] = []
    package var enableInstanceLabel: Bool?
    package var spanMultiplierKey: String?
    package var enableTracestateSpanMultiplier: Bool?
    package var subprocessors: [String: Bool] = [:]
    package var filterPolicies: [FilterPolicy] = []

    package init() {}

    package static let fields: Fields<Self> = [
      optional("histogram_buckets", \.histogramBuckets, "Upper bounds in seconds."),
      optional("intrinsic_dimensions", \.intrinsicDimensions),
      optional("dimensions", \.dimensions, "Attributes that become labels."),
      optional("dimension_mappings", \.dimensionMappings),
      optional("enable_target_info", \.enableTargetInfo, "Writes target_info with the attributes of resources."),
      optional("target_info_excluded_dimensions", \.targetInfoExcludedDimensions),
      optional("enable_instance_label", \.enableInstanceLabel, gate: Gate(since: Version(2, 10))),
      optional(
        "span_multiplier_key", \.spanMultiplierKey,
        "Attribute that says for how many spans a sampled one stands."),
      optional(
        "enable_tracestate_span_multiplier", \.enableTracestateSpanMultiplier,
        "Reads that number from the W3C trace state.", gate: Gate(since: Version(3))),
      optional("subprocessors", \.subprocessors),
      optional("filter_policies", \.filterPolicies),
    ]
  }
}
