import DemoServerInterface
import DemoServerTesting
import Deployment
import Foundation
import ProcessTesting
import Testing
import Values

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// What the demo server exposes, scraped as the rendered files say, and stored by a real Prometheus.
@Suite(.needsPeers) struct DemoServerTests {
  private static let enough = 20

  @Test func storedExemplarsNameTracesThatWereSent() async throws {
    let receiver = TraceReceiver()
    let stored = try await receiver.run { environment in
      let server = try DemoServerProcess(["--port", "0"], environment: environment)
      let port = try await server.port()
      let load = try DemoServerProcess(["load", "--url", "http://127.0.0.1:\(port)/", "--requests-per-second", "50"])
      let reserved = try ReservedPorts(1)
      defer { withExtendedLifetime(reserved) {} }
      let folder = try RenderedFolder(Self.deployment(on: reserved.numbers[0], scraping: port))
      let prometheus = try RunningProgram.prometheus(of: folder)
      let exemplars = try await Poll.until("\(Self.enough) exemplars are stored", within: .seconds(120)) {
        try prometheus.checkRunning()
        // Until it listens there is no answer.
        let found = try? await Self.exemplars(storedOn: folder.deployment.prometheus.port)
        return found.flatMap { $0.count >= Self.enough ? $0 : nil }
      }
      #expect(await load.stop() == 0)
      let named = try exemplars.map { try #require($0.labels["TraceID"]) }
      try await receiver.awaitTraces(named)
      #expect(await server.stop() == 0)
      return exemplars
    }
    for exemplar in stored { #expect(exemplar.labels["span_id"]?.count == 16) }
  }

  private static func deployment(on prometheusPort: Int, scraping port: Int) throws -> Deployment {
    let application = Application(
      name: try DNSLabel("http-server"), source: .target(try TargetAddress("127.0.0.1:\(port)")), job: "server")
    var deployment = Deployment(name: try DNSLabel("peer"), target: .processes, applications: [application])
    deployment.prometheus.version = RenderedFolder.prometheusVersion
    deployment.prometheus.port = try Port(prometheusPort)
    deployment.prometheus.scrapeInterval = .seconds(1)
    return deployment
  }

  /// What `/api/v1/query_exemplars` answers about the latency histogram.
  private static func exemplars(storedOn port: Values.Port) async throws -> [StoredExemplars.Exemplar] {
    let query = "query=\(DemoServerFacts.latencyHistogram)_bucket&start=0&end=9999999999"
    let url = try #require(URL(string: "http://127.0.0.1:\(port)/api/v1/query_exemplars?\(query)"))
    let (data, _) = try await URLSession.shared.data(from: url)
    return try JSONDecoder().decode(StoredExemplars.self, from: data).data.flatMap(\.exemplars)
  }
}

/// The answer of `/api/v1/query_exemplars`, as far as it is read.
private struct StoredExemplars: Decodable {
  struct Exemplar: Decodable, Sendable {
    let labels: [String: String]
  }

  struct Series: Decodable {
    let exemplars: [Exemplar]
  }

  let data: [Series]
}
