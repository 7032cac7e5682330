import FilesTesting
import SystemPackage
import Testing

@testable import ExemplaryCLI

/// What cannot be read or written, and what is wrong with what was read.
@Suite struct FaultTests {
  private let terminal = Terminal(["Package.swift": ""])

  @Test func aFileThatIsNotThere() {
    #expect(terminal.run("generate", "other.yml") == .inaccessible)
    #expect(
      terminal.messages
        == "other.yml: cannot read the file: no such file or directory; check the spelling of the path\n")
  }

  @Test func aFolderForAFile() {
    terminal.disk.nodes["deployment.yml"] = .folder()
    #expect(terminal.run("generate") == .inaccessible)
    #expect(terminal.messages == "deployment.yml: cannot read the file: expected a regular file, found a folder\n")
  }

  @Test func aFileThatMayNotBeRead() {
    terminal.disk.nodes["deployment.yml"] = .file([], mode: [])
    #expect(terminal.run("generate") == .inaccessible)
    #expect(terminal.messages.hasPrefix("deployment.yml: cannot read the file: "))
  }

  @Test func aFolderThatMayNotBeWritten() {
    terminal.disk.nodes["out"] = .folder(mode: [.ownerRead, .ownerExecute])
    #expect(terminal.run("generate") == .inaccessible)
    #expect(terminal.messages.contains("cannot create the folder: permission denied"))
  }

  @Test func aFileWhereTheFolderMustBe() {
    terminal["out"] = ""
    #expect(terminal.run("generate") == .inaccessible)
    #expect(
      terminal.messages == "out: expected a folder to write into, found a file; move it away or choose another folder\n"
    )
  }

  @Test func everyErrorOfAFileInOneRun() {
    terminal["deployment.yml"] = """
      name: Shop
      prometeus: {port: 3000}
      tempo: {port: 99999, retention: 15 days}
      bind_address: 0.0.0.0

      """
    let before = terminal.everything
    #expect(terminal.run("generate") == .badInput)
    #expect(
      terminal.messages == """
        deployment.yml:1:7: Expected a name of lower-case letters, digits and dashes, at most 63, found "Shop".
         1 | name: Shop
           |       ^
        deployment.yml:2:1: The key prometeus is not known here.
         2 | prometeus: {port: 3000}
           | ^
          = did you mean prometheus?
        deployment.yml:3:15: Expected a port from 1 to 65535, found `99999`.
         3 | tempo: {port: 99999, retention: 15 days}
           |               ^
        deployment.yml:3:33: Expected a duration such as 15s, 1h30m or 15d, found "15 days".
         3 | tempo: {port: 99999, retention: 15 days}
           |                                 ^
          = the units are y, w, d, h, m, s and ms, the larger first

        """)
    #expect(terminal.output == "")
    #expect(terminal.everything == before)
  }

  @Test func anErrorUnderExtra() {
    terminal["deployment.yml"] = "name: shop\nprometheus:\n  extra:\n    storage: {exemplars: {max_exemplars: 0}}\n"
    #expect(terminal.run("generate") == .badInput)
    #expect(
      terminal.messages == """
        deployment.yml:4:42: The deployment itself writes `100000` here, which extra cannot change.
         4 |     storage: {exemplars: {max_exemplars: 0}}
           |                                          ^
          = use the deployment's own key for it

        """)
  }

  @Test func anEmptyFile() {
    terminal["deployment.yml"] = ""
    #expect(terminal.run("generate") == .badInput)
    #expect(
      terminal.messages
        == "deployment.yml:1:1: The file is empty.\n  = write at least `name: …`, or start from `exemplary init`\n")
  }
}
