import Documents

extension Tempo {
  /// How long to wait after an error.
  package struct KafkaBackoff: Section, Equatable {
    package var enabled: Bool?
    package var initialInterval: GoDuration?
    package var randomizationFactor: Double?
    package var multiplier: Double?
    package var maxInterval: GoDuration?
    package var maxElapsedTime: GoDuration?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("enabled", \.enabled),
      .field("initial_interval", \.initialInterval),
      .field("randomization_factor", \.randomizationFactor),
      .field("multiplier", \.multiplier),
      .field("max_interval", \.maxInterval),
      .field("max_elapsed_time", \.maxElapsedTime),
    ]
  }
}
