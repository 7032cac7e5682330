import Documents

extension Tempo {
  /// How a querier asks the live-stores.
  package struct QuerierPartitionRing: Document, Equatable {
    package var minimizeRequests: Bool?
    package var hedgingDelay: GoDuration?
    package var preferredZone: String?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("minimize_requests", \.minimizeRequests, "Asks one owner of each partition first."),
      optional("hedging_delay", \.hedgingDelay, "After how long the next owner is asked."),
      optional("preferred_zone", \.preferredZone, "Zone whose live-stores are asked first."),
    ]
  }
}
