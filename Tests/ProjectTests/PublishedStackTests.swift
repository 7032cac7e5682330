import Documents
import Files
import Foundation
import Project
import SystemPackage
import Testing

/// Real projects load completely: every program is found and every file is followed.
@Suite(.enabled(if: Corpora.folder != nil, "EXEMPLARY_CORPORA names no folder"))
struct PublishedStackTests {
  private func load(_ name: String) throws -> Project {
    let folder = FilePath(try #require(Corpora.folder)).appending("stacks").appending(name)
    return ProjectLoader(fileSystem: LocalFileSystem(), environment: [:]).load(folder)
  }

  private func summary(_ project: Project) -> [String] {
    project.prometheuses.map { "prometheus \($0.config?.path.lastComponent?.string ?? "-")" }
      + project.tempos.map { "tempo \($0.config?.path.lastComponent?.string ?? "-")" }
      + project.grafanas.map { grafana in
        "grafana \(grafana.datasourceFiles.count) \(grafana.providerFiles.count) \(grafana.dashboards.count)"
      }
  }

  @Test(arguments: [
    ("client-java-tail-sampling", ["prometheus prometheus.yaml", "tempo tempo-config.yaml", "grafana 1 1 1"]),
    ("fastapi-observability", ["prometheus prometheus.yml", "tempo tempo.yml", "grafana 1 1 1"]),
    ("loomcycle", ["prometheus prometheus.yml", "tempo tempo.yaml", "grafana 1 1 1"]),
    ("micrometer-boot3-web", ["prometheus prometheus.yml", "grafana 1 1 1"]),
    ("tempo-single-binary", ["prometheus prometheus.yaml", "tempo tempo.yaml", "grafana 1 0 0"]),
    ("tns", ["prometheus prometheus.yaml", "tempo tempo.yaml", "grafana 1 1 1"]),
  ])
  func everyFileIsFollowed(_ name: String, _ expected: [String]) throws {
    let project = try load(name)
    #expect(summary(project) == expected)
    #expect(project.unreadable == [])
    #expect(project.diagnostics.map(\.description) == [])
  }
}

/// Where the published corpora are, as the environment says.
enum Corpora {
  static let folder = ProcessInfo.processInfo.environment["EXEMPLARY_CORPORA"].flatMap { $0.isEmpty ? nil : $0 }
}
