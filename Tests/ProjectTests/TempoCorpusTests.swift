import Documents
import Files
import Project
import SystemPackage
import Testing

/// Configurations of Tempo 2, and what they become for Tempo 3.
@Suite(.enabled(if: Corpora.folder != nil, "EXEMPLARY_CORPORA names no folder"))
struct TempoCorpusTests {
  private func errors(in folder: String) throws -> [String: [String]] {
    let fileSystem = LocalFileSystem()
    let folder = FilePath(try #require(Corpora.folder)).appending("tempo-config").appending(folder)
    return try fileSystem.listFolder(at: folder).reduce(into: [:]) { found, name in
      let project = ProjectLoader(fileSystem: fileSystem, environment: [:]).load(folder.appending(name))
      found[name.string] = project.diagnostics.filter { $0.severity == .error }.map(\.description)
    }
  }

  @Test func whatTempo3AcceptsHasNoError() throws {
    let files = try errors(in: "v3")
    #expect(!files.isEmpty)
    #expect(files.filter { !$0.value.isEmpty } == [:])
  }

  @Test func whatTempo3RefusesHasAnError() throws {
    // Of Tempo 2, and the same in Tempo 3.
    let accepted: Set = ["with-per-tenant-override-config.yaml"]
    let files = try errors(in: "v2-inputs")
    #expect(!files.isEmpty)
    #expect(Set(files.filter(\.value.isEmpty).keys) == accepted)
  }
}
