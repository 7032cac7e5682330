import Documents

extension Tempo {
  /// Keeps gossip within a zone.
  package struct ZoneAwareRouting: Document, Equatable {
    package var enabled: Bool?
    package var instanceAvailabilityZone: String?
    package var role: Role?

    package enum Role: String, Choice {
      case member
      case bridge
    }

    package init() {}

    package static let fields: Fields<Self> = [
      optional("enabled", \.enabled),
      optional("instance_availability_zone", \.instanceAvailabilityZone, "Zone of this member."),
      optional("role", \.role, "A bridge talks to other zones too."),
    ]
  }
}
