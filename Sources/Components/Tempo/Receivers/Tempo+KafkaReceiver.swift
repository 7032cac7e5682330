import Documents

extension Tempo {
  /// Receives traces from Kafka.
  package struct KafkaReceiver: Document, Equatable {
    package var brokers: [String] = []
    package var resolveCanonicalBootstrapServersOnly: Bool?
    package var protocolVersion: String?
    package var clientID: String?
    package var topic: String?
    package var encoding: String?
    package var groupID: String?
    package var groupInstanceID: String?
    package var groupRebalanceStrategy: String?
    package var initialOffset: String?
    package var sessionTimeout: GoDuration?
    package var heartbeatInterval: GoDuration?
    package var rackID: String?
    package var useLeaderEpoch: Bool?
    package var connIdleTimeout: GoDuration?
    package var traces: KafkaTopics?
    package var logs: KafkaTopics?
    package var metrics: KafkaTopics?
    package var profiles: KafkaTopics?
    package var auth: KafkaAuthentication?
    package var tls: CollectorClientTLS?
    package var metadata: KafkaMetadata?
    package var autoCommit: KafkaAutoCommit?
    package var messageMarking: KafkaMarking?
    package var headerExtraction: KafkaHeaders?
    package var errorBackoff: KafkaBackoff?
    package var minFetchSize: Int?
    package var defaultFetchSize: Int?
    package var maxFetchSize: Int?
    package var maxFetchWait: GoDuration?
    package var maxPartitionFetchSize: Int?
    package var telemetry: KafkaTelemetry?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("brokers", \.brokers, "Addresses of Kafka, with their ports."),
      optional("resolve_canonical_bootstrap_servers_only", \.resolveCanonicalBootstrapServersOnly),
      optional("protocol_version", \.protocolVersion),
      optional("client_id", \.clientID),
      optional("topic", \.topic, gate: Gate(removed: Version(2, 9), instead: "write traces.topics")),
      optional("encoding", \.encoding, gate: Gate(removed: Version(2, 9), instead: "write traces.encoding")),
      optional("group_id", \.groupID),
      optional("group_instance_id", \.groupInstanceID, gate: Gate(since: Version(2, 9))),
      optional("group_rebalance_strategy", \.groupRebalanceStrategy, gate: Gate(since: Version(2, 9))),
      optional("initial_offset", \.initialOffset),
      optional("session_timeout", \.sessionTimeout),
      optional("heartbeat_interval", \.heartbeatInterval),
      optional("rack_id", \.rackID, gate: Gate(since: Version(2, 9))),
      optional("use_leader_epoch", \.useLeaderEpoch, gate: Gate(since: Version(2, 9))),
      optional("conn_idle_timeout", \.connIdleTimeout, gate: Gate(since: Version(2, 9))),
      optional("traces", \.traces, gate: Gate(since: Version(2, 8))),
      optional("logs", \.logs, gate: Gate(since: Version(2, 8))),
      optional("metrics", \.metrics, gate: Gate(since: Version(2, 8))),
      optional("profiles", \.profiles, gate: Gate(since: Version(2, 9))),
      optional("auth", \.auth),
      optional("tls", \.tls, gate: Gate(since: Version(2, 8))),
      optional("metadata", \.metadata),
      optional("autocommit", \.autoCommit),
      optional("message_marking", \.messageMarking),
      optional("header_extraction", \.headerExtraction),
      optional("error_backoff", \.errorBackoff, gate: Gate(since: Version(2, 8))),
      optional("min_fetch_size", \.minFetchSize),
      optional(
        "default_fetch_size", \.defaultFetchSize,
        gate: Gate(removed: Version(2, 9), instead: "write max_partition_fetch_size")),
      optional("max_fetch_size", \.maxFetchSize),
      optional("max_fetch_wait", \.maxFetchWait, gate: Gate(since: Version(2, 9))),
      optional("max_partition_fetch_size", \.maxPartitionFetchSize, gate: Gate(since: Version(2, 9))),
      optional("telemetry", \.telemetry, gate: Gate(since: Version(2, 9))),
    ]
  }
}
