import OpenMetrics
import Testing

@testable import OTLPTracing

@Suite struct ProcessorTests {
  private static let processed = "otel_sdk_processor_span_processed_total"
  private static let exported = "otel_sdk_exporter_span_exported_total"

  @Test func `A full batch is sent at once, what is left when its time has come`() async throws {
    let run = ProcessorRun { $0.batch.batchSize = 3 }
    let transport = ScriptedTransport(time: run.time)
    try await run(transport) {
      await run.time.sleeper(for: .seconds(5))
      run.endSpans(4)
      await transport.posts(1)
      #expect(transport.bodies.map(\.spanCount) == [3])
      await run.time.pass(.seconds(5))
      await transport.posts(2)
    }
    #expect(transport.bodies.map(\.spanCount) == [3, 1])
    #expect(try run.registry.value(Self.processed) == 4)
    #expect(try run.registry.value(Self.exported) == 4)
    #expect(try run.registry.value("otel_sdk_processor_span_queue_size") == 0)
    #expect(try run.registry.value("otel_sdk_processor_span_queue_capacity") == 2048)
    #expect(try run.registry.value("otel_sdk_exporter_span_inflight") == 0)
    #expect(try run.registry.value("otel_sdk_exporter_operation_duration_seconds_count") == 2)
  }

  @Test func `A flush that is asked for waits for nothing`() async throws {
    let run = ProcessorRun()
    let transport = ScriptedTransport(time: run.time)
    try await run(transport) {
      run.endSpans(1)
      run.tracer.forceFlush()
      await transport.posts(1)
    }
    #expect(transport.bodies.map(\.spanCount) == [1])
    #expect(run.time.now == .zero)
  }

  @Test func `Exports never overlap, and every span is sent once`() async throws {
    let run = ProcessorRun {
      $0.batch.batchSize = 10
      $0.batch.queueSize = 100_000
    }
    let transport = ScriptedTransport(time: run.time)
    try await run(transport) {
      await withTaskGroup(of: Void.self) { group in
        for _ in 0..<4 { group.addTask { run.endSpans(500) } }
      }
    }
    #expect(transport.mostOpen == 1)
    #expect(transport.bodies.map(\.spanCount).reduce(0, +) == 2_000)
    #expect(transport.bodies.allSatisfy { $0.spanCount <= 10 })
  }

  @Test func `While the receiver is away spans wait, then are dropped and counted, and flow again`() async throws {
    let run = ProcessorRun {
      $0.batch.batchSize = 2
      $0.batch.queueSize = 4
    }
    let transport = ScriptedTransport([.hang, .answer(200)], time: run.time)
    try await run(transport) {
      run.endSpans(2)
      await transport.posts(1)
      run.endSpans(7)
      let dropped = try run.registry.value(Self.processed, [Label("error_type", "queue_full")])
      #expect(dropped == 3)
      // The first attempt ends, and the second goes well.
      await run.time.pass(.seconds(10))
      await run.time.pass(.seconds(1))
      await transport.posts(4)
      run.endSpans(1)
    }
    #expect(transport.bodies.map(\.spanCount) == [2, 2, 2, 2, 1])
    #expect(try run.registry.value(Self.exported) == 7)
    #expect(run.log.text.filter { $0.hasPrefix("warning") }.count == 1)
    #expect(run.log.text.contains { $0.contains("OTEL_BSP_MAX_QUEUE_SIZE dropped=3") })
  }

  @Test func `The graceful shutdown sends what is left`() async throws {
    let run = ProcessorRun { $0.batch.batchSize = 2 }
    let transport = ScriptedTransport(time: run.time)
    try await run(transport) { run.endSpans(5) }
    #expect(transport.bodies.map(\.spanCount).reduce(0, +) == 5)
    #expect(run.time.now == .zero)
    run.endSpans(1)
    #expect(try run.registry.value(Self.processed, [Label("error_type", "already_shutdown")]) == 1)
  }

  @Test func `The graceful shutdown is bounded when nobody answers`() async throws {
    let run = ProcessorRun {
      $0.batch.batchSize = 2
      $0.shutdownTimeout = .seconds(3)
    }
    let transport = ScriptedTransport([.hang], time: run.time)
    try await run(transport, { run.endSpans(5) }, duringShutdown: { await run.time.pass(.seconds(3)) })
    #expect(run.time.now == .seconds(3))
    #expect(try run.registry.value(Self.exported, [Label("error_type", "shutdown")]) == 2)
    #expect(try run.registry.value(Self.processed, [Label("error_type", "already_shutdown")]) == 3)
    #expect(run.log.text.count == 2)
    #expect(run.log.text.last?.hasSuffix("allow the shutdown more dropped=3") == true)
  }

  @Test func `A task that is cancelled returns at once`() async throws {
    let run = ProcessorRun()
    let transport = ScriptedTransport([.hang], time: run.time)
    let task = Task { await run.processor.run(with: transport) }
    run.endSpans(1)
    run.tracer.forceFlush()
    await transport.posts(1)
    task.cancel()
    await task.value
    #expect(try run.registry.value(Self.exported, [Label("error_type", "shutdown")]) == 1)
  }

  @Test func `A failure is logged when it begins, when it changes, and when it is over`() async throws {
    let run = ProcessorRun { $0.batch.batchSize = 1 }
    let transport = ScriptedTransport(
      [.answer(400), .answer(400), .answer(401), .answer(200, body: #"{"partialSuccess":{"rejectedSpans":"1"}}"#)],
      time: run.time
    )
    try await run(transport) { run.endSpans(4) }
    #expect(run.log.text.map { $0.prefix { $0 != ":" } } == ["warning", "debug", "warning", "notice", "warning"])
    #expect(run.log.text[3] == "notice: Spans are exported again lost=3")
    #expect(run.log.text[4].hasSuffix("message= rejected=1"))
    #expect(try run.registry.value(Self.exported, [Label("error_type", "400")]) == 2)
    #expect(try run.registry.value(Self.exported, [Label("error_type", "401")]) == 1)
    #expect(try run.registry.value(Self.exported, [Label("error_type", "rejected")]) == 1)
    #expect(try run.registry.value(Self.exported) == 0)
  }
}
