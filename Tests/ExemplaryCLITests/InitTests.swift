import FilesTesting
import SystemPackage
import Templates
import Testing

@testable import ExemplaryCLI

@Suite struct InitTests {
  private let terminal = Terminal(["Package.swift": ""])

  @Test func writesTheDemo() {
    #expect(terminal.run("init") == .done)
    #expect(terminal["deployment.yml"] == Template.demoDeployment.text)
    #expect(terminal.messages == "deployment.yml: written; next: exemplary generate deployment.yml\n")
    #expect(terminal.output == "")
  }

  @Test(arguments: [
    ("demo", Template.demoDeployment), ("minimal", .minimalDeployment), ("production", .productionDeployment),
  ])
  func writesWhatCanBeRendered(_ name: String, _ template: Template) {
    #expect(terminal.run("init", "--template", name, "-o", "a.yml") == .done)
    #expect(terminal["a.yml"] == template.text)
    #expect(terminal.run("generate", "a.yml") == .done)
  }

  @Test func leavesAFileThatIsThere() {
    terminal["deployment.yml"] = "mine"
    #expect(terminal.run("init") == .differs)
    #expect(terminal["deployment.yml"] == "mine")
    #expect(terminal.messages == "deployment.yml: is there already; move it away, or name another file with -o\n")
  }

  @Test func saysWhyItCannotWrite() {
    #expect(terminal.run("init", "-o", "no/where.yml") == .inaccessible)
    #expect(
      terminal.messages
        == "no/where.yml: cannot write the file: no such file or directory; check the spelling of the path\n")
  }
}
