import Hummingbird
import ProcessTesting
import Synchronization

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Stands in for Tempo: takes traces as OTLP's JSON over HTTP and keeps the spans.
package final class TraceReceiver: Sendable {
  private let state = Mutex<[ReceivedSpan]>([])

  package init() {}

  /// All spans that have come so far.
  package var spans: [ReceivedSpan] { state.withLock { $0 } }

  /// The traces that they belong to.
  package var traceIDs: Set<String> { Set(spans.map(\.traceId)) }

  /// Returns once spans of all these traces have come; throws where they do not.
  package func awaitTraces(_ expected: some Collection<String> & Sendable) async throws {
    _ = try await Poll.until("spans of \(expected.count) traces have come") {
      traceIDs.isSuperset(of: expected) ? true : nil
    }
  }

  /// Returns once so many spans have come; throws where they do not.
  package func awaitSpans(_ expectedCount: Int) async throws {
    _ = try await Poll.until("\(expectedCount) spans have come") { spans.count >= expectedCount ? true : nil }
  }

  /// Listens on a free port of this machine while the body runs.
  ///
  /// - Parameter body: Gets the variables under which a program sends it all of its spans.
  package func run<Value: Sendable>(
    _ body: @Sendable (_ environment: [String: String]) async throws -> Value
  ) async throws -> Value {
    let (ports, found) = AsyncStream.makeStream(of: Int.self)
    let router = Router()
    router.post("/v1/traces") { request, _ in
      let request = try await Self.request(request.body.collect(upTo: .max))
      let spans = request.resourceSpans.flatMap(\.scopeSpans).flatMap(\.spans)
      self.state.withLock { $0 += spans }
      return Response(
        status: .ok,
        headers: [.contentType: "application/json"],
        body: ResponseBody(byteBuffer: ByteBuffer(string: "{}"))
      )
    }
    var configuration = ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0))
    configuration.backlog = 16
    let application = Application(
      router: router,
      configuration: configuration,
      onServerRunning: { channel in
        if let port = channel.localAddress?.port { found.yield(port) }
      }
    )
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        defer { found.finish() }
        try await application.run()
      }
      defer { group.cancelAll() }
      for await port in ports { return try await body(Self.environment(port)) }
      // The application has ended before it listened: the group says why.
      try await group.waitForAll()
      throw CancellationError()
    }
  }

  /// No span is given up, however long an answer takes that shares its threads with other tests.
  private static func environment(_ port: Int) -> [String: String] {
    [
      "OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:\(port)", "OTEL_EXPORTER_OTLP_TIMEOUT": "0",
      "OTEL_BSP_EXPORT_TIMEOUT": "0", "OTEL_BSP_MAX_QUEUE_SIZE": "100000",
    ]
  }

  private static func request(_ body: ByteBuffer) throws -> TraceRequest {
    try JSONDecoder().decode(TraceRequest.self, from: Data(body.readableBytesView))
  }
}
