import NIOCore
import NIOPosix
import Synchronization

/// Clients that each send the next request when they have the answer to the last.
enum Load {
  static let connections = 32
  static let warmUp = Duration.seconds(1)
  static let duration = Duration.seconds(3)

  /// How many requests were answered in the measured time, and in all.
  static func run(port: Int) async throws -> (measured: Int, all: Int) {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let answered = AnswerCount()
    var channels: [any Channel] = []
    for _ in 0..<connections {
      let channel = try await ClientBootstrap(group: group)
        .channelInitializer { channel in
          channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(ClosedLoopClient(answered))
          }
        }
        .connect(host: "127.0.0.1", port: port).get()
      channels.append(channel)
    }
    try await Task.sleep(for: warmUp)
    let before = answered.value
    try await Task.sleep(for: duration)
    let after = answered.value
    for channel in channels { try await channel.close() }
    let all = answered.value
    try await group.shutdownGracefully()
    return (after - before, all)
  }
}

final class AnswerCount: Sendable {
  private let count = Atomic<Int>(0)

  var value: Int { count.load(ordering: .relaxed) }

  func add() { count.wrappingAdd(1, ordering: .relaxed) }
}
