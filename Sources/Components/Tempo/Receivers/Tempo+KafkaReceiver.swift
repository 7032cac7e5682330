import Documents

extension Tempo {
  /// Receives traces from Kafka.
  package struct KafkaReceiver: Section, Equatable {
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
      .field("brokers", \.brokers, "Addresses of Kafka, with their ports."),
      .field("resolve_canonical_bootstrap_servers_only", \.resolveCanonicalBootstrapServersOnly),
      .field("protocol_version", \.protocolVersion),
      .field("client_id", \.clientID),
      .field("topic", \.topic, gate: Gate(removed: Version(2, 9), instead: "write traces.topics")),
      .field("encoding", \.encoding, gate: Gate(removed: Version(2, 9), instead: "write traces.encoding")),
      .field("group_id", \.groupID),
      .field("group_instance_id", \.groupInstanceID, gate: Gate(since: Version(2, 9))),
      .field("group_rebalance_strategy", \.groupRebalanceStrategy, gate: Gate(since: Version(2, 9))),
      .field("initial_offset", \.initialOffset),
      .field("session_timeout", \.sessionTimeout),
      .field("heartbeat_interval", \.heartbeatInterval),
      .field("rack_id", \.rackID, gate: Gate(since: Version(2, 9))),
      .field("use_leader_epoch", \.useLeaderEpoch, gate: Gate(since: Version(2, 9))),
      .field("conn_idle_timeout", \.connIdleTimeout, gate: Gate(since: Version(2, 9))),
      .field("traces", \.traces, gate: Gate(since: Version(2, 8))),
      .field("logs", \.logs, gate: Gate(since: Version(2, 8))),
      .field("metrics", \.metrics, gate: Gate(since: Version(2, 8))),
      .field("profiles", \.profiles, gate: Gate(since: Version(2, 9))),
      .field("auth", \.auth),
      .field("tls", \.tls, gate: Gate(since: Version(2, 8))),
      .field("metadata", \.metadata),
      .field("autocommit", \.autoCommit),
      .field("message_marking", \.messageMarking),
      .field("header_extraction", \.headerExtraction),
      .field("error_backoff", \.errorBackoff, gate: Gate(since: Version(2, 8))),
      .field("min_fetch_size", \.minFetchSize),
      .field(
        "default_fetch_size", \.defaultFetchSize,
        gate: Gate(removed: Version(2, 9), instead: "write max_partition_fetch_size")),
      .field("max_fetch_size", \.maxFetchSize),
      .field("max_fetch_wait", \.maxFetchWait, gate: Gate(since: Version(2, 9))),
      .field("max_partition_fetch_size", \.maxPartitionFetchSize, gate: Gate(since: Version(2, 9))),
      .field("telemetry", \.telemetry, gate: Gate(since: Version(2, 9))),
    ]
  }
}
