import Documents

extension Tempo {
  /// How service graphs of a tenant differ.
  package struct ServiceGraphsLimits: Section, Equatable {
    package var histogramBuckets: [Double] = []
    package var dimensions: [String] = []
    package var peerAttributes: [String] = []
    package var filterPolicies: [FilterPolicy] = []
    package var enableClientServerPrefix: Bool?
    package var enableMessagingSystemLatencyHistogram: Bool?
    package var enableVirtualNodeLabel: Bool?
    package var spanMultiplierKey: String?
    package var enableTracestateSpanMultiplier: Bool?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("histogram_buckets", \.histogramBuckets, "Upper bounds in seconds."),
      .field("dimensions", \.dimensions, "Attributes that become labels."),
      .field("peer_attributes", \.peerAttributes),
      .field("filter_policies", \.filterPolicies, gate: Gate(since: Version(3))),
      .field("enable_client_server_prefix", \.enableClientServerPrefix),
      .field("enable_messaging_system_latency_histogram", \.enableMessagingSystemLatencyHistogram),
      .field("enable_virtual_node_label", \.enableVirtualNodeLabel),
      .field("span_multiplier_key", \.spanMultiplierKey, gate: Gate(since: Version(3))),
      .field("enable_tracestate_span_multiplier", \.enableTracestateSpanMultiplier, gate: Gate(since: Version(3))),
    ]
  }
}
