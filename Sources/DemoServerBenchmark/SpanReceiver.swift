import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// Takes spans and counts them, or behaves as a receiver does that is not well.
final class SpanReceiver: Sendable {
  enum Behaviour {
    /// Answers 200.
    case takes
    /// Keeps the connection, and never answers.
    case saysNothing
    /// Answers 429 and asks to be left alone for a second.
    case refusesForNow
  }

  private let group: MultiThreadedEventLoopGroup
  private let channel: any Channel
  private let count: SpanCount

  let endpoint: String

  private init(_ group: MultiThreadedEventLoopGroup, _ channel: any Channel, _ count: SpanCount) {
    self.group = group
    self.channel = channel
    self.count = count
    endpoint = "http://127.0.0.1:\(channel.localAddress?.port ?? 0)"
  }

  var spanCount: Int { count.value }

  static func start(_ behaviour: Behaviour) async throws -> SpanReceiver {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let count = SpanCount()
    let channel = try await ServerBootstrap(group: group)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          try channel.pipeline.syncOperations.addHandler(SpanCounter(count, behaviour))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    return SpanReceiver(group, channel, count)
  }

  func stop() async throws {
    try await channel.close()
    try await group.shutdownGracefully()
  }
}

final class SpanCount: Sendable {
  private let count = Atomic<Int>(0)

  var value: Int { count.load(ordering: .relaxed) }

  func add(_ spans: Int) { count.wrappingAdd(spans, ordering: .relaxed) }
}

/// Answers each request as it was told to, once it has counted the spans that it takes.
private final class SpanCounter: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private static let mark = Array(#""traceId":"#.utf8)

  private let count: SpanCount
  private let behaviour: SpanReceiver.Behaviour
  private var body = ByteBuffer()

  init(_ count: SpanCount, _ behaviour: SpanReceiver.Behaviour) {
    self.count = count
    self.behaviour = behaviour
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head: body.clear()
    case .body(var part): body.writeBuffer(&part)
    case .end:
      switch behaviour {
      case .takes:
        count.add(marks())
        answer(.ok, [:], context)
      case .saysNothing: break
      case .refusesForNow: answer(.tooManyRequests, ["retry-after": "1"], context)
      }
    }
  }

  private func answer(_ status: HTTPResponseStatus, _ headers: HTTPHeaders, _ context: ChannelHandlerContext) {
    var headers = headers
    headers.add(contentsOf: ["content-type": "application/json", "content-length": "2"])
    let head = HTTPResponseHead(version: .http1_1, status: status, headers: headers)
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: "{}")))), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
  }

  /// How many spans the body has: each names its trace once, by the last byte of which few others are found.
  private func marks() -> Int {
    body.withUnsafeReadableBytes { bytes in
      var found = 0
      var index = 0
      let length = Self.mark.count
      while index + length <= bytes.count {
        if bytes[index] == Self.mark[0], bytes[index..<index + length].elementsEqual(Self.mark) {
          found += 1
          index += length
        } else {
          index += 1
        }
      }
      return found
    }
  }
}
