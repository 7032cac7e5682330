import Files
import Foundation
import Project
import SystemPackage
import Testing
import Validation

/// The real Compose refuses what EX409 finds, and nothing else of these.
@Suite(.needsPeers) struct ComposeProfileTests {
  private static let needed = "depends_on: [tempo]"
  private static let wanted = "depends_on: {tempo: {condition: service_started, required: false}}"

  @Test(arguments: [
    ("demo", needed, true), ("demo,traces", needed, false), ("*", needed, false), ("demo", wanted, false),
  ])
  func anInactiveDependencyIsRefused(profiles: String, dependency: String, isRefused: Bool) throws {
    let folder = try TemporaryFolder([
      ".env": "COMPOSE_PROFILES=\(profiles)\n",
      "docker-compose.yml": """
      services:
        app:
          image: registry.example.net/app:1.2.3
          \(dependency)
        tempo:
          image: grafana/tempo:3.0.3
          profiles: [traces]

      """,
    ])
    let compose = Program(path: try Peers.path(of: "docker-compose"), folder: folder.path, environment: [:])
    let result = try compose.run(["config", "-q"])
    #expect((result.status != 0) == isRefused, "\(result.output)")

    let projects = ProjectLoader(fileSystem: LocalFileSystem(), environment: [:]).load([FilePath(folder.path)])
    let ids = projects.flatMap { Validation.findings(in: $0).map(\.ruleID) }
    #expect(ids.contains("EX409") == isRefused)
  }
}

/// Files in a folder of their own.
private final class TemporaryFolder {
  let path = FileManager.default.temporaryDirectory.appendingPathComponent("exemplary-\(UUID().uuidString)").path

  init(_ files: [String: String]) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)")) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
