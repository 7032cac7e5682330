import Documents

extension Tempo {
  /// How traces that must go are searched for.
  package struct RedactionProvider: Document, Equatable {
    package var pollInterval: GoDuration?
    package var rescanDelay: GoDuration?
    package var maxRescanGenerations: Int?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("poll_interval", \.pollInterval),
      optional("rescan_delay", \.rescanDelay),
      optional("max_rescan_generations", \.maxRescanGenerations),
    ]
  }
}
