import FilesTesting
import SystemPackage
import Testing

@testable import ExemplaryCLI

@Suite struct EditedFileTests {
  private let terminal = Terminal(["Package.swift": ""])

  init() { terminal.run("generate") }

  private func edit() {
    terminal["out/http-server/Dockerfile.dockerignore"]? += "!mine\n"
    terminal["deployment.yml"] = "{name: exemplar-demo, tempo: {retention: 20d}}"
  }

  @Test func stopsEverything() {
    edit()
    let before = terminal.everything
    #expect(terminal.run("generate") == .differs)
    #expect(terminal.output == "")
    #expect(
      terminal.messages == """
        --- a/http-server/Dockerfile.dockerignore
        +++ b/http-server/Dockerfile.dockerignore
        @@ -1,4 +1,3 @@
         # Rendered by `exemplary generate`; change the deployment file, not this one.
         # Of this folder nothing but the Dockerfile itself is needed: the source comes from the context `package`.
         *
        -!mine
        out/http-server/Dockerfile.dockerignore: was edited after it was generated; move the edit into the deployment file, or overwrite it with --force
        nothing was written

        """)
    #expect(terminal.everything == before)
  }

  @Test func isOverwrittenByForce() {
    edit()
    #expect(terminal.run("generate", "--force") == .done)
    #expect(terminal.messages == "out: 11 files: 4 replaced, 7 unchanged\n")
    #expect(terminal.run("generate", "--check") == .done)
  }

  @Test func aFileOfSomebodyElsesIsNeverTouched() {
    terminal["deployment.yml"] = "{name: exemplar-demo, dashboards: [{title: A, uid: a}]}"
    terminal["out/grafana/dashboards/a.json"] = "mine"
    terminal["out/notes.txt"] = "mine"
    for force in [[], ["--force"]] {
      let before = terminal.everything
      #expect(terminal.run(["generate"] + force) == .differs)
      #expect(
        terminal.messages.hasSuffix(
          """
          out/grafana/dashboards/a.json: was not written by generate, and a generated file goes there; move it away or remove it
          nothing was written

          """))
      #expect(terminal.everything == before)
    }
    terminal["out/grafana/dashboards/a.json"] = nil
    #expect(terminal.run("generate") == .done)
    #expect(terminal["out/notes.txt"] == "mine")
  }
}
