import DemoServerTesting
import Foundation
import NIOCore
import NIOPosix

/// Measures what metrics and spans cost the demo server: its throughput beside that of itself not instrumented.
@main
struct Benchmark {
  private static let rounds = 16
  /// Bad usage: there is nothing to measure.
  private static let notBuiltStatus: Int32 = 2

  static func main() async throws {
    do {
      try await run()
    } catch let error as DemoServerProcess.NotBuilt {
      say("\(error)")
      exit(notBuiltStatus)
    }
  }

  private static func run() async throws {
    var bare = try await MeasuredServer(.bare)
    var servers: [MeasuredServer] = []
    for variant in Variant.allCases where variant != .bare { servers.append(try await MeasuredServer(variant)) }
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    // The first of each is to warm up.
    for index in servers.indices { _ = try await servers[index].measure(on: group) }
    var results: [Variant: [Slice]] = [:]
    var before = try await bare.measure(on: group)
    // Each slice has the bare server's right before and after it, so that what else the machine does falls on both.
    for round in 0..<rounds {
      for offset in servers.indices {
        let index = (round + offset) % servers.count
        let own = try await servers[index].measure(on: group)
        let after = try await bare.measure(on: group)
        results[servers[index].variant, default: []].append(Slice(perSecond: own, bare: (before + after) / 2))
        results[.bare, default: []].append(Slice(perSecond: after, bare: (before + after) / 2))
        before = after
      }
      say("round \(round + 1) of \(rounds)")
    }
    var endings: [Variant: MeasuredServer.Ending] = [:]
    for server in servers + [bare] { endings[server.variant] = try await server.stop() }
    try await group.shutdownGracefully()
    print(Table(slices: results, endings: endings).text)
    print(
      """

      GET / without simulated work, \(Load.connections) connections that each send one request after the other. All servers \
      run from first to last; in each of \(rounds) rounds each gets a slice of \(Load.slice), in rotating order, between two of \
      the one not instrumented. Medians; a ratio is to the mean of these two, and in brackets stand its quartiles. Load and \
      receivers share the machine with the server, one thread each; they count spans and do nothing else with them.
      """
    )
  }

  private static func say(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}

/// The throughput of a server for a short time.
struct Slice {
  /// Requests a second.
  let perSecond: Double
  /// The same of the server not instrumented, around that time.
  let bare: Double

  var ratio: Double { perSecond / bare }
}
