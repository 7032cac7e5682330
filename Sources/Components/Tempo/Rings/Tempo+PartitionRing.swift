import Documents

extension Tempo {
  /// The ring that says who owns which partition.
  package struct PartitionRing: Document, Equatable {
    package var kvStore: KVStore?
    package var minPartitionOwnersCount: Int?
    package var minPartitionOwnersDuration: GoDuration?
    package var deleteInactivePartitionAfter: GoDuration?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("kvstore", \.kvStore),
      optional(
        "min_partition_owners_count", \.minPartitionOwnersCount,
        "How many owners a partition needs before it becomes active."),
      optional("min_partition_owners_duration", \.minPartitionOwnersDuration, "How long it must have had them."),
      optional(
        "delete_inactive_partition_after", \.deleteInactivePartitionAfter,
        "After how long an inactive partition is forgotten."),
    ]
  }
}
