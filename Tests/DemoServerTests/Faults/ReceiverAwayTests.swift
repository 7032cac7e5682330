import DemoServerTesting
import HTTPTesting
import HTTPTypes
import OpenMetrics
import ProcessTesting
import Testing

@testable import DemoServer

/// Requests are served whether or not anybody takes the spans, no more spans wait than the queue holds, and they flow
/// again once someone does.
@Suite(.timeLimit(.minutes(5))) struct ReceiverAwayTests {
  private static let requestCount = 400
  private static let queueSize = 64
  private static let batchSize = 8
  private static let traceID = "4730c8f4b45465a501b2b42e0589b891"

  @Test func refusingConnections() async throws {
    let reserved = try ReservedPorts(1)
    defer { withExtendedLifetime(reserved) {} }
    let port = reserved.numbers[0]
    try await Self.run(sendingTo: port) { server in
      try await serve(server)
      try await expectDrops(server)
      try await TestReceiver.with([.answer(200)], port: port) { receiver in
        try await flows(from: server, to: receiver)
      }
    }
  }

  /// Answers after which the spans wait, and are sent again.
  @Test(arguments: [
    ReceiverScript.Step.silence, .cut, .late(200), .answer(502), .answer(503, headers: [("Retry-After", "0")]),
    .answer(429, headers: [("Retry-After", "0")]),
  ])
  func makingSpansWait(step: ReceiverScript.Step) async throws {
    try await TestReceiver.with([step]) { receiver in
      try await Self.run(sendingTo: receiver.port) { server in
        try await serve(server)
        try await expectDrops(server)
        receiver.script.follow([.answer(200)])
        try await flows(from: server, to: receiver)
      }
    }
  }

  /// Answers after which the spans are lost, and said to be.
  @Test(arguments: [400, 404, 500])
  func refusingSpans(status: Int) async throws {
    try await TestReceiver.with([.answer(status)]) { receiver in
      try await Self.run(sendingTo: receiver.port) { server in
        try await serve(server)
        await receiver.script.requests(1)
        receiver.script.follow([.answer(200)])
        try await flows(from: server, to: receiver)
        let failed = try await server.metrics().flatMap(\.samples).filter { sample in
          sample.name == "otel_sdk_exporter_span_exported_total" && sample.label("error_type") == "\(status)"
        }
        #expect(failed.contains { $0.value > 0 })
      }
    }
  }

  private static func run(
    sendingTo port: Int,
    _ body: @Sendable (RunningServer) async throws -> Void
  ) async throws {
    let environment = [
      "OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:\(port)", "OTEL_BSP_SCHEDULE_DELAY": "10",
      "OTEL_BSP_MAX_QUEUE_SIZE": "\(queueSize)", "OTEL_BSP_MAX_EXPORT_BATCH_SIZE": "\(batchSize)",
      "OTEL_BSP_EXPORT_TIMEOUT": "600000", "OTEL_EXPORTER_OTLP_TIMEOUT": "1000",
    ]
    try await RunningServer.run(environment: environment, body)
  }

  private func serve(_ server: RunningServer) async throws {
    for _ in 0..<Self.requestCount {
      let answer = try await server.request(.get, "/")
      #expect(answer.status == 200)
    }
    #expect(try await server.metrics().buckets.last?.value == Double(Self.requestCount))
  }

  /// More than the queue holds has been made; the rest is lost, and that is said.
  private func expectDrops(_ server: RunningServer) async throws {
    let samples = try await server.metrics().flatMap(\.samples)
    let processed = samples.filter { $0.name == "otel_sdk_processor_span_processed_total" }
    let dropped = processed.filter { $0.label("error_type") == "queue_full" }.reduce(0) { $0 + $1.value }
    let handedOver = processed.filter { $0.label("error_type") == nil }.reduce(0) { $0 + $1.value }
    #expect(dropped > 0)
    let waiting = Double(Self.requestCount) - dropped - handedOver
    #expect((0...Double(Self.queueSize)).contains(waiting))
    #expect(samples.first { $0.name == "otel_sdk_exporter_span_inflight" }?.value ?? 0 <= Double(Self.batchSize))
  }

  /// Makes requests until the receiver has the span of one; the queue may still be full for the first.
  private func flows(from server: RunningServer, to receiver: TestReceiver) async throws {
    while !receiver.script.hasSpan(ofTrace: Self.traceID) {
      let answer = try await server.request(
        .get, "/", headers: ["traceparent": "00-\(Self.traceID)-00f067aa0ba902b7-01"])
      #expect(answer.status == 200)
    }
  }
}
