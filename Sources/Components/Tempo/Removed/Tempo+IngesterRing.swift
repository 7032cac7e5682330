import Documents

extension Tempo {
  /// The ring of the ingesters of 2.x.
  package struct IngesterRing: Document, Equatable {
    package var kvStore: KVStore?
    package var heartbeatTimeout: GoDuration?
    package var replicationFactor: Int?
    package var zoneAwarenessEnabled: Bool?
    package var excludedZones: String?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("kvstore", \.kvStore),
      optional("heartbeat_timeout", \.heartbeatTimeout),
      optional("replication_factor", \.replicationFactor),
      optional("zone_awareness_enabled", \.zoneAwarenessEnabled),
      optional("excluded_zones", \.excludedZones),
    ]
  }
}
