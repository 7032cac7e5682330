import DemoServerTesting
import NIOCore
import ProcessTesting

/// A server of one variant, which runs from the first round to the last, and the receiver of its spans.
struct MeasuredServer {
  let variant: Variant
  private let server: DemoServerProcess
  private let receiver: SpanReceiver?
  /// Where the spans are sent that nobody takes.
  private let reserved: ReservedPorts?
  private let port: Int
  private var requestCount = 0

  /// - Throws: `DemoServerProcess.NotBuilt` where there is no such program.
  init(_ variant: Variant) async throws {
    self.variant = variant
    let endpoint: String
    if let behaviour = variant.receiver {
      let receiver = try await SpanReceiver.start(behaviour)
      endpoint = receiver.endpoint
      (self.receiver, reserved) = (receiver, nil)
    } else {
      let reserved = try ReservedPorts(1)
      endpoint = "http://127.0.0.1:\(reserved.numbers[0])"
      (receiver, self.reserved) = (nil, reserved)
    }
    server = try DemoServerProcess(
      ["--port", "0", "--work-scale", "0"],
      environment: variant.environment.merging(["OTEL_EXPORTER_OTLP_ENDPOINT": endpoint]) { own, _ in own }
    )
    port = try await server.port()
  }

  /// Requests a second during one slice of the time.
  mutating func measure(on group: any EventLoopGroup) async throws -> Double {
    let counts = try await Load.run(port: port, on: group)
    requestCount += counts.all
    return counts.perSecond
  }

  /// Ends it, which sends what spans are left.
  func stop() async throws -> Ending {
    let memory = server.peakMemory
    let status = await server.stop()
    precondition(status == 0, "expected exit status 0, found \(status)")
    let share = Double(receiver?.spanCount ?? 0) / Double(max(1, requestCount))
    try await receiver?.stop()
    return Ending(exportedShare: share, peakMemory: memory)
  }

  /// What is known of a server once it has ended.
  struct Ending {
    /// Spans that were received for each request.
    let exportedShare: Double
    /// The most that was resident, in bytes; nil where the system does not tell.
    let peakMemory: Int?
  }
}
