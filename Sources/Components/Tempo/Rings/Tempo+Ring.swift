import Documents

extension Tempo {
  /// A member's place in a ring.
  package struct Ring: Section, Equatable {
    package var kvStore: KVStore?
    package var heartbeatPeriod: GoDuration?
    package var heartbeatTimeout: GoDuration?
    package var instanceID: String?
    package var instanceInterfaceNames: [String] = []
    package var instancePort: Int?
    package var instanceAddr: String?
    package var enableINet6: Bool?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("kvstore", \.kvStore),
      .field("heartbeat_period", \.heartbeatPeriod, "How often a member says that it lives."),
      .field("heartbeat_timeout", \.heartbeatTimeout, "After how long in silence a member counts as gone."),
      .field("instance_id", \.instanceID, "Unique name of this member; the host's name where left out."),
      .field(
        "instance_interface_names", \.instanceInterfaceNames,
        "Network interfaces whose address others are told, the first that has one."),
      .field("instance_port", \.instancePort, "Port others are told; 0 takes the server's."),
      .field("instance_addr", \.instanceAddr, "Address others are told."),
      .field("enable_inet6", \.enableINet6, "Tells others IPv6 addresses too.", gate: Gate(since: Version(2, 8))),
    ]
  }
}
