import DemoServerTesting
import HTTPTypes
import NIOHTTP1
import OpenMetrics
import Testing

@testable import DemoServer

@Suite struct ExpositionTests {
  @Test(arguments: [
    (nil, "text/plain; version=0.0.4; charset=utf-8"),
    ("application/openmetrics-text", "application/openmetrics-text; version=1.0.0; charset=utf-8"),
    ("application/openmetrics-text;version=0.0.1", "application/openmetrics-text; version=0.0.1; charset=utf-8"),
  ])
  func isNegotiated(accept: String?, contentType: String) async throws {
    try await RunningServer.run { server in
      let answer = try await server.request(.get, "/metrics", headers: accept.map { ["accept": $0] } ?? [:])
      #expect(answer.status == 200)
      #expect(answer.headers.first(name: "content-type") == contentType)
      #expect(answer.headers.first(name: "content-encoding") == nil)
      #expect(answer.text.contains("process_cpu_seconds_total"))
    }
  }

  @Test func isCompressedWhenAsked() async throws {
    try await RunningServer.run { server in
      let answer = try await server.request(.get, "/metrics", headers: ["accept-encoding": "gzip"])
      #expect(answer.headers.first(name: "content-encoding") == "gzip")
      #expect(answer.body.starts(with: [0x1f, 0x8b]))
    }
  }

  @Test(arguments: ["/metrics", "/healthz"]) func isOnlyRead(path: String) async throws {
    try await RunningServer.run { server in
      let head = try await server.request(.head, path)
      #expect(head.status == 200)
      #expect(head.body.isEmpty)
      let posted = try await server.request(.post, path)
      #expect(posted.status == 405)
      #expect(posted.headers.first(name: "allow") == "GET, HEAD")
    }
  }

  /// In a router's path these would be a parameter and a wildcard.
  @Test(arguments: ["/:m", "/{m}", "/*", "/a/**"]) func itsPathIsTakenLiterally(path: String) async throws {
    try await RunningServer.run(["--metrics-path", path]) { server in
      let here = try await server.request(.get, path)
      #expect(here.text.contains("# TYPE"))
      let elsewhere = try await server.request(.get, "/metrics")
      #expect(elsewhere.status == 404)
    }
  }

  @Test func saysWhatBecameOfSpans() async throws {
    try await TraceReceiver().run { environment in
      try await RunningServer.run(environment: environment) { server in
        let names = try await server.metrics().map(\.name)
        #expect(names.contains { $0.hasPrefix("otel_sdk_processor_span") })
      }
    }
  }

  @Test func isConsistentUnderLoad() async throws {
    let receiver = TraceReceiver()
    let exemplars = try await receiver.run { environment in
      try await RunningServer.run(environment: environment) { server in
        try await withThrowingTaskGroup(of: Void.self) { group in
          for client in 0..<8 {
            group.addTask {
              let chance = Chance.seeded(UInt64(client))
              for _ in 0..<150 {
                let route = ShopRoute.allCases[chance.number(in: 0...3)]
                try await server.request(route.method, route.examplePath(chance))
              }
            }
          }
          var seen: [Exemplar] = []
          for _ in 0..<40 { seen += try check(await server.metrics()) }
          try await group.waitForAll()
          seen += try check(await server.metrics())
          try await receiver.awaitTraces(seen.compactMap { $0.label("TraceID") })
          return seen
        }
      }
    }
    #expect(!exemplars.isEmpty)
  }

  /// The exemplars, once what the parser lets pass is checked too; that buckets ascend and end at the count is its part.
  private func check(_ metrics: [MetricFamily]) throws -> [Exemplar] {
    var lower = -Double.infinity
    var exemplars: [Exemplar] = []
    for bucket in metrics.buckets {
      let upper = try #require(bucket.label("le").flatMap { Double($0 == "+Inf" ? "inf" : $0) })
      if let exemplar = bucket.exemplar {
        #expect(exemplar.value > lower && exemplar.value <= upper)
        let traceID = try #require(exemplar.label("TraceID"))
        #expect(traceID.wholeMatch(of: /[0-9a-f]{32}/) != nil)
        exemplars.append(exemplar)
      }
      lower = upper
    }
    return exemplars
  }
}
