import Documents

extension Tempo {
  /// A member's place in a ring.
  package struct Ring: Document, Equatable {
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
      optional("kvstore", \.kvStore),
      optional("heartbeat_period", \.heartbeatPeriod, "How often a member says that it lives."),
      optional("heartbeat_timeout", \.heartbeatTimeout, "After how long in silence a member counts as gone."),
      optional("instance_id", \.instanceID, "Unique name of this member; the host's name where left out."),
      optional(
        "instance_interface_names", \.instanceInterfaceNames,
        "Network interfaces whose address others are told, the first that has one."),
      optional("instance_port", \.instancePort, "Port others are told; 0 takes the server's."),
      optional("instance_addr", \.instanceAddr, "Address others are told."),
      optional("enable_inet6", \.enableINet6, "Tells others IPv6 addresses too.", gate: Gate(since: Version(2, 8))),
    ]
  }
}
