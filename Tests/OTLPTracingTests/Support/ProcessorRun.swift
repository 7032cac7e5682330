import OpenMetrics
import ServiceLifecycle
import Tracing

@testable import OTLPTracing

/// A processor that runs in a service group of its own, with what it writes.
struct ProcessorRun: Sendable {
  let time = ManualTime()
  let log = RecordedLog()
  let registry = MetricRegistry()
  let processor: BatchSpanProcessor
  let tracer: OTLPTracer
  private let configuration: OTLPConfiguration

  init(_ change: (inout OTLPConfiguration) -> Void = { _ in }) {
    var configuration = OTLPConfiguration(serviceName: "test")
    change(&configuration)
    self.configuration = configuration
    processor = BatchSpanProcessor(
      configuration,
      logger: log.logger,
      metrics: OpenMetricsFactory(registry),
      time: time.source,
      random: { 1 }
    )
    tracer = OTLPTracer(configuration, processor: processor)
  }

  /// Runs the processor while the body runs, and then until the graceful shutdown is over.
  ///
  /// - Parameter transport: Where it exports to; nil for HTTP, as configured.
  func callAsFunction(
    _ transport: ScriptedTransport?,
    _ body: @Sendable () async throws -> Void,
    duringShutdown: @Sendable () async -> Void = {}
  ) async throws {
    let service = Running(processor: processor, transport: transport)
    let group = ServiceGroup(services: [service], logger: .silent)
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { try await group.run() }
      try await body()
      await group.triggerGracefulShutdown()
      await duringShutdown()
      try await tasks.waitForAll()
    }
  }

  /// Ends so many spans.
  func endSpans(_ count: Int) {
    for _ in 0..<count { tracer.startSpan("work", context: .topLevel).end() }
  }

  private struct Running: Service {
    let processor: BatchSpanProcessor
    let transport: ScriptedTransport?

    func run() async throws {
      if let transport {
        await processor.run(with: transport)
      } else {
        try await processor.run()
      }
    }
  }
}

extension ExportBody {
  /// How many spans the request has.
  var spanCount: Int {
    String(decoding: bytes, as: UTF8.self).split(separator: #""startTimeUnixNano""#).count - 1
  }
}
