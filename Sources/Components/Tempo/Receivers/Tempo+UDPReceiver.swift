import Documents

extension Tempo {
  /// A UDP listener of Jaeger.
  package struct UDPReceiver: Document, Equatable {
    package var endpoint: String?
    package var queueSize: Int?
    package var maxPacketSize: Int?
    package var workers: Int?
    package var socketBufferSize: Int?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("endpoint", \.endpoint, "Address to listen on."),
      optional("queue_size", \.queueSize),
      optional("max_packet_size", \.maxPacketSize),
      optional("workers", \.workers),
      optional("socket_buffer_size", \.socketBufferSize),
    ]
  }
}
