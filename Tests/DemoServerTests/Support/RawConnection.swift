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

  /// An answer that is not empty: where other tests keep every thread busy, a server may find a connection idle, and close
  /// it, before it is asked anything.
  static func certainAnswer(to text: String, port: Int) async throws -> String {
    while true {
      let answer = try await answer(to: text, port: port)
      if !answer.isEmpty { return answer }
    }
  }

  static func answer(to bytes: [UInt8], port: Int, halfCloses: Bool = false) async throws -> String {
    let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .channelOption(.allowRemoteHalfClosure, value: true)
      .connect(host: "127.0.0.1", port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
            wrappingChannelSynchronously: channel,
            configuration: .init(isOutboundHalfClosureEnabled: true)
          )
        }
      }
    return try await channel.executeThenClose { inbound, outbound in
      // The server may have closed the connection before all is written.
      try? await outbound.write(ByteBuffer(bytes: bytes))
      if halfCloses { outbound.finish() }
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
