import Documents

extension Tempo {
  /// How long to wait after an error.
  package struct KafkaBackoff: Document, Equatable {
    package var enabled: Bool?
    package var initialInterval: GoDuration?
    package var randomizationFactor: Double?
    package var multiplier: Double?
    package var maxInterval: GoDuration?
    package var maxElapsedTime: GoDuration?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("enabled", \.enabled),
      optional("initial_interval", \.initialInterval),
      optional("randomization_factor", \.randomizationFactor),
      optional("multiplier", \.multiplier),
      optional("max_interval", \.maxInterval),
      optional("max_elapsed_time", \.maxElapsedTime),
    ]
  }
}
