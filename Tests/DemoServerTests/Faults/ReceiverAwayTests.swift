import DemoServerTesting
import HTTPTypes
import NIOCore
import NIOPosix
import OpenMetrics
import Testing

@testable import DemoServer

/// Requests are served whether or not anybody takes the spans.
@Suite struct ReceiverAwayTests {
  @Test func refusing() async throws {
    // Nothing listens there: the port was given back.
    let port = try await Self.withListener { $0 }
    try await serves(sendingTo: port)
  }

  @Test func takingWithoutAnAnswer() async throws {
    try await Self.withListener { port in try await serves(sendingTo: port) }
  }

  private func serves(sendingTo port: Int) async throws {
    let environment = [
      "OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:\(port)", "OTEL_BSP_SCHEDULE_DELAY": "10",
      "OTEL_BSP_MAX_QUEUE_SIZE": "64", "OTEL_BSP_MAX_EXPORT_BATCH_SIZE": "8", "OTEL_EXPORTER_OTLP_TIMEOUT": "60000",
    ]
    try await RunningServer.run(environment: environment) { server in
      for _ in 0..<400 {
        let answer = try await server.request(.get, "/")
        #expect(answer.status == 200)
      }
      let metrics = try await server.metrics()
      #expect(metrics.buckets.last?.value == 400)
      // More than the queue holds has been made; the rest is lost, and that is said.
      let lost = metrics.flatMap(\.samples).filter { sample in
        sample.name.hasPrefix("otel_sdk_processor_span_processed") && sample.label("error_type") == "queue_full"
      }
      #expect(lost.contains { $0.value > 0 })
    }
  }

  /// A port on which connections are taken, and nothing is answered.
  private static func withListener<Value: Sendable>(
    _ body: @Sendable (Int) async throws -> Value
  ) async throws -> Value {
    let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .bind(host: "127.0.0.1", port: 0).get()
    let port = try #require(channel.localAddress?.port)
    do {
      let value = try await body(port)
      try await channel.close()
      return value
    } catch {
      try await channel.close()
      throw error
    }
  }
}
