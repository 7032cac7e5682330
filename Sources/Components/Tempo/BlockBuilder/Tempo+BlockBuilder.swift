import Documents

extension Tempo {
  /// Makes blocks of what is in Kafka.
  package struct BlockBuilder: Document, Equatable {
    package var instanceID: String?
    package var assignedPartitions: [String: [Int]] = [:]
    package var partitionsPerInstance: Int?
    package var consumeCycleDuration: GoDuration?
    package var maxConsumingBytes: Int?
    package var block: BuilderBlock?
    package var wal: WAL?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("instance_id", \.instanceID),
      optional("assigned_partitions", \.assignedPartitions),
      optional("partitions_per_instance", \.partitionsPerInstance, gate: Gate(since: Version(2, 10))),
      optional("consume_cycle_duration", \.consumeCycleDuration),
      optional("max_consuming_bytes", \.maxConsumingBytes),
      optional("block", \.block),
      optional("wal", \.wal),
    ]
  }
}
