import DemoServerInterface
import DemoServerTesting
import HTTPTypes
import OpenMetrics
import Testing

@testable import DemoServer

@Suite struct InstrumentationTests {
  private static let traceID = "4730c8f4b45465a501b2b42e0589b891"
  private static let headers = ["traceparent": "00-\(traceID)-00f067aa0ba902b7-01"]

  @Test func observesSecondsInTheRequestsSpan() async throws {
    // The median of the work, 30 ms.
    try await RunningServer.run(chance: .always(0.25)) { server in
      try await server.request(.get, "/", headers: Self.headers)
      let buckets = try await server.metrics().buckets
      #expect(buckets.map(\.value) == [0, 0, 0] + Array(repeating: 1, count: 12))
      let marked = buckets.filter { $0.exemplar != nil }
      #expect(marked.map { $0.label("le") } == ["0.05"])
      let exemplar = try #require(marked.first?.exemplar)
      #expect(abs(exemplar.value - 0.03) < 1e-6)
      #expect(exemplar.label("TraceID") == Self.traceID)
      #expect(exemplar.timestamp != nil)
    }
  }

  @Test func exemplarsAreLabelledAsTheVariablesSay() async throws {
    let environment = [
      "OTEL_TRACES_EXPORTER": "none", "DEMO_SERVER_TRACE_ID_LABEL": "trace_id", "DEMO_SERVER_SPAN_ID_LABEL": "",
    ]
    try await RunningServer.run(environment: environment) { server in
      try await server.request(.get, "/", headers: Self.headers)
      let exemplars = try await server.metrics().buckets.compactMap(\.exemplar)
      #expect(exemplars.map(\.labels) == [[Label("trace_id", Self.traceID)]])
    }
  }

  @Test func anUnsampledRequestLeavesNoExemplar() async throws {
    try await RunningServer.run { server in
      try await server.request(.get, "/", headers: ["traceparent": "00-\(Self.traceID)-00f067aa0ba902b7-00"])
      let buckets = try await server.metrics().buckets
      #expect(buckets.last?.value == 1)
      #expect(buckets.compactMap(\.exemplar).isEmpty)
    }
  }

  @Test func countsByMethodRouteAndStatus() async throws {
    try await RunningServer.run(chance: .always(0.5)) { server in
      try await server.request(.get, "/")
      try await server.request(.head, "/")
      try await server.request(.get, "/products/1")
      try await server.request(.get, "/products/0")
      try await server.request(.post, "/orders")
      #expect(
        try await server.metrics().requests == [
          "GET / 200": 1, "HEAD / 200": 1, "GET /products/{id} 200": 1, "GET /products/{id} 404": 1,
          "POST /orders 201": 1,
        ])
    }
  }

  @Test func noRequestMakesItsOwnSeries() async throws {
    try await RunningServer.run { server in
      for number in 0..<50 {
        try await server.request(.get, "/nowhere/\(number)?\(number)")
        try await server.request(.get, "/products/x\(number)")
        try await server.request(.delete, "/\(number)")
      }
      for method in ["PROPFIND", "MKCOL", "SUBSCRIBE"] { try await server.request(.init(method)!, "/") }
      #expect(
        try await server.metrics().requests == [
          "GET unmatched 404": 50, "GET /products/{id} 404": 50, "DELETE unmatched 404": 50, "_OTHER unmatched 404": 3,
        ])
    }
  }

  @Test func whatOperatorsAskIsNotMeasured() async throws {
    try await RunningServer.run { server in
      try await server.request(.get, "/healthz")
      try await server.request(.get, "/metrics")
      let metrics = try await server.metrics()
      #expect(metrics.requests.isEmpty)
      #expect(metrics.buckets.last?.value == 0)
    }
  }

  @Test(arguments: [("metrics", true), ("none", false)])
  func instrumentsAsMuchAsIsAskedFor(instrumentation: String, isMeasured: Bool) async throws {
    try await RunningServer.run(["--instrumentation", instrumentation], environment: [:]) { server in
      try await server.request(.get, "/", headers: Self.headers)
      let buckets = try await server.metrics().buckets
      #expect(buckets.isEmpty != isMeasured)
      #expect(buckets.compactMap(\.exemplar).isEmpty)
    }
  }

  @Test func tracesHaveDepth() async throws {
    let receiver = TraceReceiver()
    try await receiver.run { environment in
      // Below every probability: the cache misses, the payment stalls, the ranking fails.
      try await RunningServer.run(environment: environment, chance: .always(0.01)) {
        try await $0.request(.get, "/products/1")
        try await $0.request(.post, "/orders")
        try await $0.request(.get, "/recommendations")
        try await receiver.awaitSpans(8)
      }
    }
    let spans = receiver.spans
    func children(of name: String) throws -> [String] {
      let parent = try #require(spans.first { $0.name == name })
      #expect(parent.parentSpanId ?? "" == "")
      return spans.filter { $0.traceId == parent.traceId && $0.parentSpanId == parent.spanId }.map(\.name).sorted()
    }
    #expect(try children(of: "GET /products/{id}") == ["GET product", "SELECT product"])
    #expect(try children(of: "POST /orders") == ["UPDATE stock", "charge card"])
    #expect(try children(of: "GET /recommendations") == ["rank products"])
    let failed = spans.filter { $0.status?.code == 2 }.map(\.name).sorted()
    #expect(failed == ["GET /recommendations", "rank products"])
    #expect(receiver.traceIDs.count == 3)
  }

  @Test func linesCarryTheTraceID() async throws {
    try await RunningServer.run(chance: .always(0.01)) { server in
      try await server.request(.get, "/recommendations", headers: Self.headers)
      #expect(server.log.text.contains(#""trace_id":"\#(Self.traceID)""#))
    }
  }
}
