import Documents

extension Tempo {
  /// A UDP listener of Jaeger.
  package struct UDPReceiver: Section, Equatable {
    package var endpoint: String?
    package var queueSize: Int?
    package var maxPacketSize: Int?
    package var workers: Int?
    package var socketBufferSize: Int?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("endpoint", \.endpoint, "Address to listen on."),
      .field("queue_size", \.queueSize),
      .field("max_packet_size", \.maxPacketSize),
      .field("workers", \.workers),
      .field("socket_buffer_size", \.socketBufferSize),
    ]
  }
}
