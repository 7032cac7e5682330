import NIOCore
import NIOPosix
import Synchronization

/// Clients that each send the next request when they have the answer to the last.
enum Load {
  static let connections = 32
  /// Before the measured time: connections open, and what the last slice left is worked off.
  static let warmUp = Duration.milliseconds(150)
  static let slice = Duration.milliseconds(400)

  /// How many requests were answered in the measured time for each second of it, and in all.
  static func run(port: Int, on group: any EventLoopGroup) async throws -> (perSecond: Double, all: Int) {
    let progress = LoadProgress()
    var channels: [any Channel] = []
    for _ in 0..<connections {
      let channel = try await ClientBootstrap(group: group)
        .channelInitializer { channel in
          channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(ClosedLoopClient(progress))
          }
        }
        .connect(host: "127.0.0.1", port: port).get()
      channels.append(channel)
    }
    try await Task.sleep(for: warmUp)
    let (start, before) = (ContinuousClock.now, progress.answered)
    try await Task.sleep(for: slice)
    // A sleep takes longer than it is told to on a machine that is busy.
    let (end, after) = (ContinuousClock.now, progress.answered)
    progress.stop()
    for channel in channels { try await channel.closeFuture.get() }
    return (Double(after - before) / ((end - start) / .seconds(1)), progress.answered)
  }
}

/// How far the clients of one slice are, and whether they are to go on.
final class LoadProgress: Sendable {
  private let count = Atomic<Int>(0)
  private let stopped = Atomic<Bool>(false)

  var answered: Int { count.load(ordering: .relaxed) }
  var isStopped: Bool { stopped.load(ordering: .relaxed) }

  func addAnswer() { count.wrappingAdd(1, ordering: .relaxed) }

  /// Lets each client end with the answer that it waits for.
  func stop() { stopped.store(true, ordering: .relaxed) }
}
