import Documents

extension Tempo {
  /// The ring of the ingesters of 2.x.
  package struct IngesterRing: Section, Equatable {
    package var kvStore: KVStore?
    package var heartbeatTimeout: GoDuration?
    package var replicationFactor: Int?
    package var zoneAwarenessEnabled: Bool?
    package var excludedZones: String?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("kvstore", \.kvStore),
      .field("heartbeat_timeout", \.heartbeatTimeout),
      .field("replication_factor", \.replicationFactor),
      .field("zone_awareness_enabled", \.zoneAwarenessEnabled),
      .field("excluded_zones", \.excludedZones),
    ]
  }
}
