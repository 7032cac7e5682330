import Documents

extension Tempo {
  /// How service graphs of a tenant differ.
  package struct ServiceGraphsLimits: Document, Equatable {
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
      optional("histogram_buckets", \.histogramBuckets, "Upper bounds in seconds."),
      optional("dimensions", \.dimensions, "Attributes that become labels."),
      optional("peer_attributes", \.peerAttributes),
      optional("filter_policies", \.filterPolicies, gate: Gate(since: Version(3))),
      optional("enable_client_server_prefix", \.enableClientServerPrefix),
      optional("enable_messaging_system_latency_histogram", \.enableMessagingSystemLatencyHistogram),
      optional("enable_virtual_node_label", \.enableVirtualNodeLabel),
      optional("span_multiplier_key", \.spanMultiplierKey, gate: Gate(since: Version(3))),
      optional("enable_tracestate_span_multiplier", \.enableTracestateSpanMultiplier, gate: Gate(since: Version(3))),
    ]
  }
}
