import Documents

extension Tempo {
  /// How members gossip; the keys stand among those of memberlist.
  package struct Gossip: Document, Equatable {
    package var streamTimeout: GoDuration?
    package var retransmitFactor: Int?
    package var pullPushInterval: GoDuration?
    package var gossipInterval: GoDuration?
    package var gossipNodes: Int?
    package var gossipToDeadNodesTime: GoDuration?
    package var deadNodeReclaimTime: GoDuration?
    package var compressionEnabled: Bool?
    package var notifyInterval: GoDuration?
    package var receivedMessagesQueueSize: Int?
    package var messageHistoryBufferBytes: Int?
    package var watchPrefixBufferSize: Int?
    package var packetDialTimeout: GoDuration?
    package var packetWriteTimeout: GoDuration?
    package var maxConcurrentWrites: Int?
    package var acquireWriterTimeout: GoDuration?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("stream_timeout", \.streamTimeout, "How long a TCP exchange may take."),
      optional("retransmit_factor", \.retransmitFactor, "How often a message is passed on."),
      optional("pull_push_interval", \.pullPushInterval, "How often two members exchange all they know."),
      optional("gossip_interval", \.gossipInterval, "How often messages are passed on."),
      optional("gossip_nodes", \.gossipNodes, "To how many members."),
      optional("gossip_to_dead_nodes_time", \.gossipToDeadNodesTime, "How long members that seem gone are still told."),
      optional(
        "dead_node_reclaim_time", \.deadNodeReclaimTime,
        "After how long the name of a member that is gone may be taken."),
      optional("compression_enabled", \.compressionEnabled),
      optional("notify_interval", \.notifyInterval, "How often watchers are told of changes; 0 tells them at once."),
      optional("received_messages_queue_size", \.receivedMessagesQueueSize, gate: Gate(since: Version(2, 9))),
      optional(
        "message_history_buffer_bytes", \.messageHistoryBufferBytes, "Bytes of messages kept for the admin page."),
      optional("watch_prefix_buffer_size", \.watchPrefixBufferSize, gate: Gate(since: Version(2, 8))),
      optional("packet_dial_timeout", \.packetDialTimeout),
      optional("packet_write_timeout", \.packetWriteTimeout),
      optional("max_concurrent_writes", \.maxConcurrentWrites),
      optional("acquire_writer_timeout", \.acquireWriterTimeout),
    ]
  }
}
