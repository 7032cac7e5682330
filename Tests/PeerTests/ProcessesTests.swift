import Deployment
import Files
import Foundation
import Generation
import ProcessTesting
import Testing
import Values

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// What is rendered for programs without containers, judged by the real Prometheus.
@Suite(.needsPeers) struct ProcessesTests {
  /// Where nothing is started.
  private static let anyPort = 9090

  @Test func promtoolAcceptsConfigurationAndRules() throws {
    let folder = try RenderedFolder(Self.deployment(on: Self.anyPort))
    let promtool = Program(path: try Peers.path(of: "promtool"), folder: "\(folder.path)/prometheus")
    let config = try promtool.run(["check", "config", "--lint=all", "--lint-fatal", "prometheus.yml"])
    #expect(config.status == 0, "\(config.output)")
  }

  /// By its line of the Procfile alone: in the output folder, with the data below it, on the loopback address.
  @Test func prometheusIsStartedByItsLine() async throws {
    let reserved = try ReservedPorts(1)
    defer { withExtendedLifetime(reserved) {} }
    let folder = try RenderedFolder(Self.deployment(on: reserved.numbers[0]))
    let prometheus = try RunningProgram.prometheus(of: folder)
    let url = "http://127.0.0.1:\(folder.deployment.prometheus.port)"
    let flags = try await Poll.until("Prometheus is ready") { () -> String? in
      try prometheus.checkRunning()
      return try? await Self.get("\(url)/-/ready").isEmpty ? nil : Self.get("\(url)/api/v1/status/flags")
    }
    #expect(flags.contains(#""enable-feature":"exemplar-storage""#))
    #expect(flags.contains(#""web.listen-address":"127.0.0.1:\#(folder.deployment.prometheus.port)""#))
    let config = try await Self.get("\(url)/api/v1/status/config")
    #expect(config.contains("127.0.0.1:\(folder.deployment.tempo.port)"))
    #expect(await prometheus.stop() == 0)
    #expect(FileManager.default.fileExists(atPath: "\(folder.path)/data/prometheus/wal"))
  }

  private static func deployment(on port: Int) throws -> Deployment {
    var deployment = Deployment(name: try DNSLabel("demo"), target: .processes)
    deployment.prometheus.version = RenderedFolder.prometheusVersion
    deployment.prometheus.port = try Port(port)
    return deployment
  }

  private static func get(_ text: String) async throws -> String {
    let url = try #require(URL(string: text))
    let (data, response) = try await URLSession.shared.data(from: url)
    return (response as? HTTPURLResponse)?.statusCode == 200 ? String(decoding: data, as: UTF8.self) : ""
  }
}
