import FilesTesting
import SystemPackage
import Testing

@testable import ExemplaryCLI

@Suite struct DifferenceTests {
  private let terminal = Terminal(["Package.swift": ""])

  init() { terminal.run("generate") }

  private static let stale = "{name: exemplar-demo, load: {requests_per_second: 9}}"

  @Test(arguments: ["--check", "--diff"])
  func aFolderInLineHasNone(_ flag: String) {
    #expect(terminal.run("generate", flag) == .done)
    #expect(terminal.output == "")
    #expect(terminal.messages == "")
  }

  @Test func checkShowsAStaleFileAndFails() {
    terminal["deployment.yml"] = Self.stale
    let before = terminal.everything
    #expect(terminal.run("generate", "--check") == .differs)
    #expect(terminal.output.hasPrefix("--- a/README.md\n+++ b/README.md\n@@ "))
    #expect(terminal.output.contains("\n-    - '5'\n+    - '9'\n"))
    #expect(terminal.messages == "out differs from the deployment; `exemplary generate` brings it in line\n")
    #expect(terminal.everything == before)
  }

  @Test func diffShowsTheSameAndSucceeds() {
    terminal["deployment.yml"] = Self.stale
    let before = terminal.everything
    terminal.run("generate", "--check")
    let checked = terminal.output
    #expect(terminal.run("generate", "--diff") == .done)
    #expect(terminal.output == checked)
    #expect(terminal.messages == "")
    #expect(terminal.everything == before)
  }

  @Test func aMissingFileIsADifference() {
    terminal["out/tempo/tempo.yaml"] = nil
    #expect(terminal.run("generate", "--check") == .differs)
    #expect(terminal.output.hasPrefix("--- /dev/null\n+++ b/tempo/tempo.yaml\n@@ -0,0 +1,"))
  }

  @Test func aFileThatIsNoLongerRenderedIsADifference() {
    terminal["deployment.yml"] = "{name: exemplar-demo, dashboards: [{title: A, uid: a}]}"
    terminal.run("generate")
    terminal["deployment.yml"] = nil
    #expect(terminal.run("generate", "--check") == .differs)
    #expect(terminal.output.contains("--- a/grafana/dashboards/a.json\n+++ /dev/null\n"))
  }

  @Test func aFolderThatIsNotThereIsAllDifference() {
    let before = terminal.everything
    #expect(terminal.run("generate", "--check", "-o", "other") == .differs)
    #expect(terminal.output.split(separator: "\n").filter { $0 == "--- /dev/null" }.count == 11)
    #expect(terminal.everything == before)
  }

  @Test func aFolderWhereAFileMustGoIsSaid() {
    terminal["out/README.md"] = nil
    terminal.disk.nodes["out/README.md"] = .folder()
    #expect(terminal.run("generate", "--check") == .differs)
    #expect(terminal.output == "")
    #expect(
      terminal.messages == """
        out/README.md: expected a file or nothing, found a folder; move it away or remove it
        out differs from the deployment

        """)
  }
}
