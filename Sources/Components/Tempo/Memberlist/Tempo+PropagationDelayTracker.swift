import Documents

extension Tempo {
  /// Measures how long news take to reach every member.
  package struct PropagationDelayTracker: Document, Equatable {
    package var enabled: Bool?
    package var beaconInterval: GoDuration?
    package var beaconLifetime: GoDuration?
    package var logBeaconsLatencyLongerThan: GoDuration?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("enabled", \.enabled),
      optional("beacon_interval", \.beaconInterval, "How often a beacon is sent."),
      optional("beacon_lifetime", \.beaconLifetime, "How long a beacon is known."),
      optional(
        "log_beacons_latency_longer_than", \.logBeaconsLatencyLongerThan,
        "Logs beacons that took longer; 0 logs none."),
    ]
  }
}
