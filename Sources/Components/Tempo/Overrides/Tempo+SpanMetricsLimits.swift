import Documents

extension Tempo {
  /// How span metrics of a tenant differ.
  package struct SpanMetricsLimits: Document, Equatable {
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
      optional("histogram_buckets", \.histogramBuckets, "Upper bounds in seconds."),
      optional("dimensions", \.dimensions, "Attributes that become labels."),
      optional("intrinsic_dimensions", \.intrinsicDimensions),
      optional("filter_policies", \.filterPolicies),
      optional("dimension_mappings", \.dimensionMappings),
      optional("enable_target_info", \.enableTargetInfo),
      optional("target_info_excluded_dimensions", \.targetInfoExcludedDimensions),
      optional("enable_instance_label", \.enableInstanceLabel, gate: Gate(since: Version(2, 10))),
      optional("span_multiplier_key", \.spanMultiplierKey, gate: Gate(since: Version(3))),
      optional("enable_tracestate_span_multiplier", \.enableTracestateSpanMultiplier, gate: Gate(since: Version(3))),
    ]
  }
}
