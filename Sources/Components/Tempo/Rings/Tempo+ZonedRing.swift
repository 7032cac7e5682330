import Documents

extension Tempo {
  /// A ring whose members stand in zones.
  package struct ZonedRing: Document, Equatable {
    package var ring = Ring()
    package var instanceZone: String?

    package init() {}

    package static let fields: Fields<Self> = [
      inline(\.ring),
      optional("instance_zone", \.instanceZone, "Zone this member stands in.", gate: Gate(since: Version(2, 9))),
    ]
  }
}
