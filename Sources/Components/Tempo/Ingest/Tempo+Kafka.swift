import Documents

extension Tempo {
  /// The Kafka that traces go through.
  package struct Kafka: Document, Equatable {
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
      optional("address", \.address, "Address of a broker, with its port; several are separated by commas."),
      optional("topic", \.topic),
      optional("client_id", \.clientID),
      optional("dial_timeout", \.dialTimeout),
      optional("write_timeout", \.writeTimeout),
      optional("sasl_username", \.saslUsername),
      optional("sasl_password", \.saslPassword),
      optional("consumer_group", \.consumerGroup),
      optional("consumer_group_offset_commit_interval", \.consumerGroupOffsetCommitInterval),
      optional("last_produced_offset_retry_timeout", \.lastProducedOffsetRetryTimeout),
      optional("auto_create_topic_enabled", \.autoCreateTopicEnabled),
      optional("auto_create_topic_default_partitions", \.autoCreateTopicDefaultPartitions),
      optional("producer_max_record_size_bytes", \.producerMaxRecordSizeBytes),
      optional("producer_max_buffered_bytes", \.producerMaxBufferedBytes),
      optional(
        "target_consumer_lag_at_startup", \.targetConsumerLagAtStartup,
        "How far behind a consumer may be when it counts as started."),
      optional("max_consumer_lag_at_startup", \.maxConsumerLagAtStartup),
      optional("disable_kafka_telemetry", \.disableKafkaTelemetry, gate: Gate(since: Version(2, 10))),
      optional(
        "consumer_group_lag_metric_update_interval", \.consumerGroupLagMetricUpdateInterval,
        gate: Gate(since: Version(2, 9))),
    ]
  }
}
