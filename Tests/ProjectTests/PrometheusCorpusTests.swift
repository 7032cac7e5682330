import Documents
import Files
import Project
import SystemPackage
import Testing

/// Prometheus' own test files: what it accepts and what it refuses, by `good` and `bad` in a corpus.
@Suite(.enabled(if: Corpora.folder != nil, "EXEMPLARY_CORPORA names no folder"))
struct PrometheusCorpusTests {
  /// Each file of a folder beside the errors that loading it finds.
  private func errors(in verdict: String) throws -> [(name: String, errors: [Diagnostic])] {
    let fileSystem = LocalFileSystem()
    let folder = FilePath(try #require(Corpora.folder)).appending("prometheus-config").appending(verdict)
    return try fileSystem.listFolder(at: folder).map(\.string).filter { $0.hasSuffix(".yml") }.map { name in
      let project = ProjectLoader(fileSystem: fileSystem, environment: [:]).load(folder.appending(name))
      return (name, project.diagnostics.filter { $0.severity == .error })
    }
  }

  @Test func whatPrometheusAcceptsHasNoError() throws {
    let files = try errors(in: "good")
    #expect(!files.isEmpty)
    for file in files { #expect(file.errors.map(\.description) == [], "\(file.name)") }
  }

  @Test func whatPrometheusRefusesHasAnError() throws {
    let files = try errors(in: "bad")
    #expect(!files.isEmpty)
    // What it names is not in the corpus.
    let unknowable = ["scrape_config_files_duplicate.bad.yml"]
    #expect(files.filter(\.errors.isEmpty).map(\.name).filter { !unknowable.contains($0) } == [])
  }
}
