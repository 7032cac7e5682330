import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// Lets a test program answer over HTTP, on a free port of the loopback address.
package struct ProgramServer: Sendable {
  private let channel: any Channel

  /// The port on which it listens.
  package let port: Int

  /// Starts to listen; `stop` ends it.
  package static func start(_ program: any TestProgram, tls: TLSConfiguration? = nil) async throws -> ProgramServer {
    let context = try tls.map { try NIOSSLContext(configuration: $0) }
    let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          if let context { try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: context)) }
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          try channel.pipeline.syncOperations.addHandler(ProgramHandler(program))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    return ProgramServer(channel: channel, port: channel.localAddress?.port ?? 0)
  }

  package func stop() async { try? await channel.close() }
}

/// Gathers a request and writes what the program answers.
private final class ProgramHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let program: any TestProgram
  private var head: HTTPRequestHead?
  private var body: [UInt8] = []

  init(_ program: any TestProgram) { self.program = program }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      self.head = head
      body = []
    case .body(let part):
      body.append(contentsOf: part.readableBytesView)
    case .end:
      guard let head else { return }
      let request = TestRequest(
        method: head.method.rawValue, target: head.uri,
        headers: head.headers.map { ($0.name.lowercased(), $0.value) }, body: body)
      write(program.answer(request), to: context)
    }
  }

  private func write(_ response: TestResponse, to context: ChannelHandlerContext) {
    var headers = HTTPHeaders(response.headers.map { ($0.name, $0.value) })
    if let contentType = response.contentType { headers.add(name: "Content-Type", value: contentType) }
    headers.add(name: "Content-Length", value: "\(response.body.count)")
    let status = HTTPResponseStatus(statusCode: response.status)
    context.write(
      wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: status, headers: headers))), promise: nil)
    context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: response.body)))), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
  }
}
