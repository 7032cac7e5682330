import Documents

extension Tempo {
  /// How span metrics of a tenant differ.
  package struct SpanMetricsLimits: Section, Equatable {
    package var histogramBuckets: [Double] = []
    package var dimensions: [String] = []
    package var intrinsicDimensions: [String: Bool] = [:]
    package var filterPolicies: [FilterPolicy] = []
    package var dimensionMappings: [DimensionMapping] = []
    package var enableTargetInfo: Bool?
    package var targetInfoExcludedDimensions: [String] = []
    package var enableInstanceLabel: Bool?
    package var spanMultiplierKey: String?
    package var enableTracestateSpanMultiplier: Bool?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("histogram_buckets", \.histogramBuckets, "Upper bounds in seconds."),
      .field("dimensions", \.dimensions, "Attributes that become labels."),
      .field("intrinsic_dimensions", \.intrinsicDimensions),
      .field("filter_policies", \.filterPolicies),
      .field("dimension_mappings", \.dimensionMappings),
      .field("enable_target_info", \.enableTargetInfo),
      .field("target_info_excluded_dimensions", \.targetInfoExcludedDimensions),
      .field("enable_instance_label", \.enableInstanceLabel, gate: Gate(since: Version(2, 10))),
      .field("span_multiplier_key", \.spanMultiplierKey, gate: Gate(since: Version(3))),
      .field("enable_tracestate_span_multiplier", \.enableTracestateSpanMultiplier, gate: Gate(since: Version(3))),
    ]
  }
}
