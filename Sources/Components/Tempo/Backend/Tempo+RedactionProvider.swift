import Documents

extension Tempo {
  /// How traces that must go are searched for.
  package struct RedactionProvider: Section, Equatable {
    package var pollInterval: GoDuration?
    package var rescanDelay: GoDuration?
    package var maxRescanGenerations: Int?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("poll_interval", \.pollInterval),
      .field("rescan_delay", \.rescanDelay),
      .field("max_rescan_generations", \.maxRescanGenerations),
    ]
  }
}
