import Documents

extension Tempo {
  /// The Kafka that traces go through.
  package struct Kafka: Section, Equatable {
    package var address: String?
    package var topic: String?
    package var clientID: String?
    package var dialTimeout: GoDuration?
    package var writeTimeout: GoDuration?
    package var saslUsername: String?
    package var saslPassword: Secret?
    package var consumerGroup: String?
    package var consumerGroupOffsetCommitInterval: GoDuration?
    package var lastProducedOffsetRetryTimeout: GoDuration?
    package var autoCreateTopicEnabled: Bool?
    package var autoCreateTopicDefaultPartitions: Int?
    package var producerMaxRecordSizeBytes: Int?
    package var producerMaxBufferedBytes: Int?
    package var targetConsumerLagAtStartup: GoDuration?
    package var maxConsumerLagAtStartup: GoDuration?
    package var disableKafkaTelemetry: Bool?
    package var consumerGroupLagMetricUpdateInterval: GoDuration?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("address", \.address, "Address of a broker, with its port; several are separated by commas."),
      .field("topic", \.topic),
      .field("client_id", \.clientID),
      .field("dial_timeout", \.dialTimeout),
      .field("write_timeout", \.writeTimeout),
      .field("sasl_username", \.saslUsername),
      .field("sasl_password", \.saslPassword),
      .field("consumer_group", \.consumerGroup),
      .field("consumer_group_offset_commit_interval", \.consumerGroupOffsetCommitInterval),
      .field("last_produced_offset_retry_timeout", \.lastProducedOffsetRetryTimeout),
      .field("auto_create_topic_enabled", \.autoCreateTopicEnabled),
      .field("auto_create_topic_default_partitions", \.autoCreateTopicDefaultPartitions),
      .field("producer_max_record_size_bytes", \.producerMaxRecordSizeBytes),
      .field("producer_max_buffered_bytes", \.producerMaxBufferedBytes),
      .field(
        "target_consumer_lag_at_startup", \.targetConsumerLagAtStartup,
        "How far behind a consumer may be when it counts as started."),
      .field("max_consumer_lag_at_startup", \.maxConsumerLagAtStartup),
      .field("disable_kafka_telemetry", \.disableKafkaTelemetry, gate: Gate(since: Version(2, 10))),
      .field(
        "consumer_group_lag_metric_update_interval", \.consumerGroupLagMetricUpdateInterval,
        gate: Gate(since: Version(2, 9))),
    ]
  }
}
