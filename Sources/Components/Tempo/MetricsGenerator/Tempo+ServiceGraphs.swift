import Documents

extension Tempo {
  /// Request rate, errors and durations between services.
  package struct ServiceGraphs: Document, Equatable {
    package var wait: GoDuration?
    package var maxItems: Int?
    package var workers: Int?
    package var histogramBuckets: [Double] = []
    package var dimensions: [String] = []
    package var enableClientServerPrefix: Bool?
    package var enableMessagingSystemLatencyHistogram: Bool?
    package var peerAttributes: [String] = []
    package var databaseNameAttributes: [String] = []
    package var enableVirtualNodeLabel: Bool?
    package var spanMultiplierKey: String?
    package var enableTracestateSpanMultiplier: Bool?
    package var filterPolicies: [FilterPolicy] = []

    package init() {}

    package static let fields: Fields<Self> = [
      optional("wait", \.wait, "How long the other span of a request is waited for."),
      optional("max_items", \.maxItems, "Requests that may wait for their other span."),
      optional("workers", \.workers),
      optional("histogram_buckets", \.histogramBuckets, "Upper bounds in seconds."),
      optional("dimensions", \.dimensions, "Attributes that become labels."),
      optional("enable_client_server_prefix", \.enableClientServerPrefix),
      optional("enable_messaging_system_latency_histogram", \.enableMessagingSystemLatencyHistogram),
      optional("peer_attributes", \.peerAttributes, "Attributes that name a peer that sends no spans."),
      optional("database_name_attributes", \.databaseNameAttributes, gate: Gate(since: Version(2, 10))),
      optional("enable_virtual_node_label", \.enableVirtualNodeLabel),
      optional(
        "span_multiplier_key", \.spanMultiplierKey,
        "Attribute that says for how many spans a sampled one stands."),
      optional(
        "enable_tracestate_span_multiplier", \.enableTracestateSpanMultiplier,
        "Reads that number from the W3C trace state.", gate: Gate(since: Version(3))),
      optional("filter_policies", \.filterPolicies, gate: Gate(since: Version(3))),
    ]
  }
}
