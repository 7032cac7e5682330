import NIOCore
import NIOPosix

/// A connection that says exactly these bytes, be they HTTP or not.
enum RawConnection {
  /// Everything that the server answers until it closes the connection.
  ///
  /// - Parameter halfCloses: Whether the client says that it has nothing more to send.
  static func answer(to text: String, port: Int, halfCloses: Bool = false) async throws -> String {
    try await answer(to: Array(text.utf8), port: port, halfCloses: halfCloses)
  }

  static func answer(to bytes: [UInt8], port: Int, halfCloses: Bool = false) async throws -> String {
    let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .channelOption(.allowRemoteHalfClosure, value: true)
      .connect(host: "127.0.0.1", port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(Speaker(bytes, halfCloses: halfCloses))
          return try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
            wrappingChannelSynchronously: channel,
            configuration: .init(isOutboundHalfClosureEnabled: true)
          )
        }
      }
    return try await channel.executeThenClose { inbound, _ in
      var answer = ""
      do {
        for try await part in inbound { answer += String(buffer: part) }
      } catch is IOError {
        // Reset, which is a way of closing too.
      }
      return answer
    }
  }
}

/// Says everything as soon as there is a connection, on the event loop's own thread: where other tests keep every other
/// thread busy, the server would find the connection idle, and close it, before it is asked anything.
private final class Speaker: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let bytes: [UInt8]
  private let halfCloses: Bool

  init(_ bytes: [UInt8], halfCloses: Bool) {
    self.bytes = bytes
    self.halfCloses = halfCloses
  }

  func channelActive(context: ChannelHandlerContext) {
    // The server may close the connection before all is written.
    context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
    if halfCloses { context.close(mode: .output, promise: nil) }
    context.fireChannelActive()
  }
}
