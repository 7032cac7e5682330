import NIOCore
import NIOPosix

/// A server that answers as none should.
struct HostileServer: Sendable {
  /// What it writes to whoever connects, whatever is asked.
  struct Habit: Sendable {
    var first = ""
    /// Written again and again, for as long as the other side reads.
    var again = ""
    /// What lies between two of these.
    var pause = TimeAmount.nanoseconds(0)
    /// Whether it hangs up after the first.
    var hangsUp = false
  }

  private let channel: any Channel
  let port: Int

  static func start(_ habit: Habit) async throws -> HostileServer {
    let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(HostileHandler(habit))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    return HostileServer(channel: channel, port: channel.localAddress?.port ?? 0)
  }

  func stop() async { try? await channel.close() }
}

private final class HostileHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let habit: HostileServer.Habit
  private var hasBegun = false

  init(_ habit: HostileServer.Habit) { self.habit = habit }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !hasBegun else { return }
    hasBegun = true
    let written = context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: habit.first)))
    let loop = context.loopBound
    if habit.hangsUp {
      written.assumeIsolated().whenComplete { _ in loop.value.close(promise: nil) }
    } else if !habit.again.isEmpty {
      writeAgain(context)
    }
  }

  private func writeAgain(_ context: ChannelHandlerContext) {
    let loop = context.loopBound
    let written = context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: habit.again)))
    written.assumeIsolated().whenSuccess { [self] in
      context.eventLoop.assumeIsolated().scheduleTask(in: habit.pause) { self.writeAgain(loop.value) }
    }
  }
}
