import DemoServerTesting
import Foundation

/// Measures what metrics and spans cost the demo server: its throughput beside that of itself not instrumented.
@main
struct Benchmark {
  private static let rounds = 5

  static func main() async throws {
    let receiver = try await SpanReceiver.start()
    var results = [Variant: [Result]]()
    // Round by round, so that what else the machine does falls on all of them.
    for round in 0..<rounds {
      for variant in Variant.allCases {
        let result = try await measure(variant, receiver)
        results[variant, default: []].append(result)
        let line = "round \(round + 1): \(variant.name): \(Int(result.requestsPerSecond)) requests/s\n"
        FileHandle.standardError.write(Data(line.utf8))
      }
    }
    try await receiver.stop()
    print(Table(results: results).text)
    print(
      """

      GET / without simulated work, \(Load.connections) connections that each send one request after the other, \
      \(Load.duration) a run, after \(Load.warmUp) to warm up; median of \(rounds) rounds, ratios within each round. Load \
      and receiver share the machine with the server, one thread each; the receiver answers 200 and only counts.
      """
    )
  }

  private static func measure(_ variant: Variant, _ receiver: SpanReceiver) async throws -> Result {
    let server = try DemoServerProcess(
      ["--port", "0", "--work-scale", "0"],
      environment: variant.environment.merging(["OTEL_EXPORTER_OTLP_ENDPOINT": receiver.endpoint]) { own, _ in own }
    )
    let port = try await server.port()
    let before = receiver.spanCount
    let counts = try await Load.run(port: port)
    // The server sends what is left before it ends.
    let status = server.stop()
    precondition(status == 0, "expected exit status 0, found \(status)")
    return Result(
      requestsPerSecond: Double(counts.measured) / (Load.duration / .seconds(1)),
      exportedShare: Double(receiver.spanCount - before) / Double(counts.all)
    )
  }
}

/// What one run of a variant came to.
struct Result {
  let requestsPerSecond: Double
  /// Spans that were received for each request, warm-up included.
  let exportedShare: Double
}
