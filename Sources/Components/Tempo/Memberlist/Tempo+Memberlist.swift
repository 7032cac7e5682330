import Documents
import Values

extension Tempo {
  /// How the processes of a cluster find each other.
  package struct Memberlist: Document, Equatable {
    package var nodeName: String?
    package var randomizeNodeName: Bool?
    package var bindAddr: [String] = []
    package var bindPort: Port?
    package var advertiseAddr: String?
    package var advertisePort: Int?
    package var joinMembers: StringList?
    package var minJoinBackoff: GoDuration?
    package var maxJoinBackoff: GoDuration?
    package var maxJoinRetries: Int?
    package var abortIfClusterJoinFails: Bool?
    package var abortIfClusterFastJoinFails: Bool?
    package var abortIfClusterFastJoinFailsMinNodes: Int?
    package var rejoinInterval: GoDuration?
    package var rejoinSeedNodes: StringList?
    package var clusterLabel: String?
    package var clusterLabelVerificationDisabled: Bool?
    package var leftIngestersTimeout: GoDuration?
    package var obsoleteEntriesTimeout: GoDuration?
    package var leaveTimeout: GoDuration?
    package var broadcastTimeoutForLocalUpdatesOnShutdown: GoDuration?
    package var gossip = Gossip()
    package var tls = ClientTLS()
    package var zoneAwareRouting: ZoneAwareRouting?
    package var propagationDelayTracker: PropagationDelayTracker?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("node_name", \.nodeName, "Unique name of this member; the host's name where left out."),
      optional("randomize_node_name", \.randomizeNodeName, "Adds a random suffix to the name."),
      optional("bind_addr", \.bindAddr, "Addresses to listen on; all where left out."),
      optional("bind_port", \.bindPort, "Port to listen on, 7946 where left out."),
      optional("advertise_addr", \.advertiseAddr, "Address others are told."),
      optional("advertise_port", \.advertisePort, "Port others are told; 0 takes the one listened on."),
      optional(
        "join_members", \.joinMembers,
        "Members to join, each with its port; dns+, dnssrv+ and dnssrvnoa+ look names up."),
      optional("min_join_backoff", \.minJoinBackoff, "The first wait before joining again."),
      optional("max_join_backoff", \.maxJoinBackoff, "The longest wait before joining again."),
      optional("max_join_retries", \.maxJoinRetries),
      optional(
        "abort_if_cluster_join_fails", \.abortIfClusterJoinFails,
        "Stops the process where no member can be joined."),
      optional(
        "abort_if_cluster_fast_join_fails", \.abortIfClusterFastJoinFails,
        "The same, before anything else starts.", gate: Gate(since: Version(2, 8))),
      optional(
        "abort_if_cluster_fast_join_fails_min_nodes", \.abortIfClusterFastJoinFailsMinNodes,
        "How many members must be joined for that.", gate: Gate(since: Version(2, 9))),
      optional("rejoin_interval", \.rejoinInterval, "How often to join again, so that a split cluster heals; 0 never."),
      optional(
        "rejoin_seed_nodes", \.rejoinSeedNodes,
        "Members to join again, where they are others than the first.", gate: Gate(since: Version(2, 9))),
      optional("cluster_label", \.clusterLabel, "Name of the cluster; messages of others are refused."),
      optional("cluster_label_verification_disabled", \.clusterLabelVerificationDisabled),
      optional("left_ingesters_timeout", \.leftIngestersTimeout, "How long members that left are remembered."),
      optional(
        "obsolete_entries_timeout", \.obsoleteEntriesTimeout,
        "How long deleted entries are remembered.", gate: Gate(since: Version(2, 8))),
      optional("leave_timeout", \.leaveTimeout, "How long leaving may take."),
      optional("broadcast_timeout_for_local_updates_on_shutdown", \.broadcastTimeoutForLocalUpdatesOnShutdown),
      inline(\.gossip),
      inline(\.tls),
      optional("zone_aware_routing", \.zoneAwareRouting, gate: Gate(since: Version(2, 8))),
      optional("propagation_delay_tracker", \.propagationDelayTracker, gate: Gate(since: Version(2, 9))),
    ]
  }
}
