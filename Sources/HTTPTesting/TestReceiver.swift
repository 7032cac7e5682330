import NIOConcurrencyHelpers
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// An HTTP server on a port of loopback that follows a script.
package struct TestReceiver: Sendable {
  package let script: ReceiverScript
  private let channel: any Channel

  /// Runs a receiver while the body runs.
  ///
  /// - Parameters:
  ///   - port: 0 for one that is free.
  ///   - tls: Nil for HTTP without TLS.
  package static func with<Result>(
    _ steps: [ReceiverScript.Step],
    port: Int = 0,
    tls: TLSConfiguration? = nil,
    _ body: (TestReceiver) async throws -> Result
  ) async throws -> Result {
    let script = ReceiverScript(steps)
    let tls = try tls.map { try NIOSSLContext(configuration: $0) }
    let connections = NIOLockedValueBox<[any Channel]>([])
    let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        connections.withLockedValue { $0.append(channel) }
        return channel.eventLoop.makeCompletedFuture {
          if let tls { try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls)) }
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          try channel.pipeline.syncOperations.addHandler(ReceiverHandler(script: script))
        }
      }
      .bind(host: "127.0.0.1", port: port).get()
    // Whoever was not answered must not wait for it for ever.
    defer { for connection in connections.withLockedValue(\.self) { connection.close(promise: nil) } }
    do {
      let result = try await body(TestReceiver(script: script, channel: channel))
      try await channel.close()
      return result
    } catch {
      try? await channel.close()
      throw error
    }
  }

  package var port: Int { channel.localAddress?.port ?? 0 }
}

/// Answers the requests of one connection.
private final class ReceiverHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let script: ReceiverScript
  private var head: HTTPRequestHead?
  private var body: [UInt8] = []

  init(script: ReceiverScript) {
    self.script = script
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      self.head = head
      body = []
    case .body(let part): body += part.readableBytesView
    case .end:
      guard let head else { return }
      let (step, round) = script.next(after: ReceiverScript.Request(head: head, body: body))
      follow(step, of: round, context)
    }
  }

  private func follow(_ step: ReceiverScript.Step, of round: Int, _ context: ChannelHandlerContext) {
    switch step {
    case .answer(let status, let headers, let body):
      write(status, headers + [("content-length", "\(body.utf8.count)")], context)
      write(body, context)
      context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    case .silence: break
    case .cut: context.close(promise: nil)
    case .cutInBody(let status):
      write(status, [("content-length", "1000")], context)
      write("{", context)
      context.flush()
      context.close(promise: nil)
    case .late(let status):
      let handler = NIOLoopBound(self, eventLoop: context.eventLoop)
      let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
      let loop = context.eventLoop
      script.wait(since: round) { loop.execute { handler.value.follow(.answer(status), of: round, bound.value) } }
    case .endlessBody(let status):
      write(status, [("transfer-encoding", "chunked")], context)
      flood(context)
    }
  }

  private func write(_ status: Int, _ headers: [(String, String)], _ context: ChannelHandlerContext) {
    let head = HTTPResponseHead(version: .http1_1, status: .init(statusCode: status), headers: HTTPHeaders(headers))
    context.write(wrapOutboundOut(.head(head)), promise: nil)
  }

  private func write(_ body: String, _ context: ChannelHandlerContext) {
    context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: body)))), promise: nil)
  }

  /// Writes one piece after the other until the connection is closed.
  private func flood(_ context: ChannelHandlerContext) {
    let piece = ByteBuffer(repeating: UInt8(ascii: " "), count: 10_000)
    let handler = NIOLoopBound(self, eventLoop: context.eventLoop)
    let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
    context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(piece)))).whenSuccess {
      handler.value.flood(bound.value)
    }
  }
}
