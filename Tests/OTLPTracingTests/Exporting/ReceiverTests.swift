import HTTPTesting
import NIOHTTP1
import OpenMetrics
import ProcessTesting
import Testing

@testable import OTLPTracing

/// What is exported over real connections, to receivers that are well and others that are not.
@Suite struct ReceiverTests {
  private static let exported = "otel_sdk_exporter_span_exported_total"

  @Test func `A request has the path, the headers and the spans`() async throws {
    try await TestReceiver.with([.answer(200)]) { receiver in
      let run = Self.run(receiver) { configuration in
        configuration.exporter.headers = ["Authorization": "Bearer secret", "Content-Type": "text/plain"]
      }
      try await run(nil) { run.endSpans(3) }
      let request = try #require(receiver.script.requests.first)
      #expect(receiver.script.requests.count == 1)
      #expect(request.head.method == .POST)
      #expect(request.head.uri == "/v1/traces")
      #expect(request.head.headers["content-type"] == ["application/json"])
      #expect(request.head.headers["authorization"] == ["Bearer secret"])
      #expect(request.head.headers["content-length"] == ["\(request.body.count)"])
      #expect(request.head.headers["traceparent"].isEmpty)
      #expect(request.spanCount == 3)
      #expect(!run.log.text.joined().contains("secret"))
    }
  }

  @Test(arguments: [
    ReceiverScript.Step.cut, .answer(503, headers: [("Retry-After", "1")]),
    .answer(429, headers: [("retry-after", "1")]),
  ])
  func `A receiver that is back gets the spans that waited`(step: ReceiverScript.Step) async throws {
    try await TestReceiver.with([step, .answer(200)]) { receiver in
      let run = Self.run(receiver)
      try await run(nil) {
        run.endSpans(2)
        run.tracer.forceFlush()
        await run.time.pass(.seconds(1))
        await receiver.script.requests(2)
        run.endSpans(1)
      }
      #expect(receiver.script.requests.map(\.spanCount) == [2, 2, 1])
      #expect(try run.registry.value(Self.exported) == 3)
      #expect(run.log.text.isEmpty)
    }
  }

  @Test func `Spans wait for a receiver that does not listen yet`() async throws {
    let reserved = try ReservedPorts(1)
    defer { withExtendedLifetime(reserved) {} }
    let port = reserved.numbers[0]
    let run = ProcessorRun { configuration in
      configuration.exporter.endpoint = OTLPEndpoint(base: "http://127.0.0.1:\(port)") ?? .localhost
    }
    try await run(nil) {
      run.endSpans(2)
      run.tracer.forceFlush()
      // The first attempt was refused when someone waits for the second.
      await run.time.sleeper(for: .seconds(1))
      try await TestReceiver.with([.answer(200)], port: port) { receiver in
        run.time.advance(by: .seconds(1))
        await receiver.script.requests(1)
        #expect(receiver.script.requests.map(\.spanCount) == [2])
      }
    }
    #expect(try run.registry.value(Self.exported) == 2)
  }

  @Test(arguments: [400, 401, 404, 500])
  func `What a receiver refuses is not sent again`(status: Int) async throws {
    try await TestReceiver.with([.answer(status, body: "no"), .answer(200)]) { receiver in
      let run = Self.run(receiver)
      try await run(nil) { run.endSpans(2) }
      #expect(receiver.script.requests.count == 1)
      #expect(try run.registry.value(Self.exported, [Label("error_type", "\(status)")]) == 2)
      #expect(run.log.text.count == 1)
      #expect(run.log.text.first?.contains("found \(status) \"no\"") == true)
    }
  }

  @Test func `A redirection is not followed, since the headers are for the receiver only`() async throws {
    try await TestReceiver.with([.answer(200)]) { other in
      let location = ("location", "http://127.0.0.1:\(other.port)/v1/traces")
      try await TestReceiver.with([.answer(307, headers: [location])]) { receiver in
        let run = Self.run(receiver)
        try await run(nil) { run.endSpans(1) }
        #expect(try run.registry.value(Self.exported, [Label("error_type", "307")]) == 1)
      }
      #expect(other.script.requests.isEmpty)
    }
  }

  @Test(arguments: [
    ReceiverScript.Step.answer(200, body: #"{"partialSuccess":{"rejectedSpans":"1","errorMessage":"too old"}}"#),
    .cutInBody(200), .endlessBody(200),
  ])
  func `What a receiver took is not sent again, however its answer ends`(step: ReceiverScript.Step) async throws {
    try await TestReceiver.with([step]) { receiver in
      let run = Self.run(receiver)
      try await run(nil) { run.endSpans(2) }
      #expect(receiver.script.requests.count == 1)
      #expect(try (run.registry.value(Self.exported) ?? 0) >= 1)
      if case .answer = step {
        #expect(run.log.text == ["warning: The receiver took the spans with a remark message=too old rejected=1"])
      }
    }
  }

  @Test func `A receiver that says nothing costs the spans its time, and no more`() async throws {
    try await TestReceiver.with([.silence]) { receiver in
      let run = Self.run(receiver) { configuration in
        configuration.batch.batchSize = 2
        configuration.batch.queueSize = 4
        configuration.batch.exportTimeout = .seconds(10)
        configuration.shutdownTimeout = .seconds(3)
      }
      try await run(nil) {
        run.endSpans(2)
        await receiver.script.requests(1)
        // Nobody waits for room in the queue.
        run.endSpans(100_000)
        await run.time.pass(.seconds(10))
        await receiver.script.requests(2)
      } duringShutdown: {
        await run.time.pass(.seconds(3))
      }
      #expect(try run.registry.value(Self.exported, [Label("error_type", "timeout")]) == 2)
      #expect(
        try run.registry.value("otel_sdk_processor_span_processed_total", [Label("error_type", "queue_full")])
          == 99_996)
    }
  }

  private static func run(
    _ receiver: TestReceiver,
    _ change: (inout OTLPConfiguration) -> Void = { _ in }
  ) -> ProcessorRun {
    ProcessorRun { configuration in
      configuration.exporter.endpoint = OTLPEndpoint(base: "http://127.0.0.1:\(receiver.port)") ?? .localhost
      change(&configuration)
    }
  }
}
