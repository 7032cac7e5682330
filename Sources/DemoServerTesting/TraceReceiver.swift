import Hummingbird
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

  /// Listens on a free port of this machine while the body runs.
  ///
  /// - Parameter body: Gets the endpoint, as `OTEL_EXPORTER_OTLP_ENDPOINT` takes it.
  package func run<Value: Sendable>(_ body: @Sendable (_ endpoint: String) async throws -> Value) async throws -> Value
  {
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
      for await port in ports { return try await body("http://127.0.0.1:\(port)") }
      // The application has ended before it listened: the group says why.
      try await group.waitForAll()
      throw CancellationError()
    }
  }

  private static func request(_ body: ByteBuffer) throws -> TraceRequest {
    try JSONDecoder().decode(TraceRequest.self, from: Data(body.readableBytesView))
  }
}
