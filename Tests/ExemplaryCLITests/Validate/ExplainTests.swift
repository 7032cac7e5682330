import Testing
import Validation

@testable import ExemplaryCLI

@Suite struct ExplainTests {
  private let terminal = Terminal(["Package.swift": ""])

  @Test func everyIDIsExplained() {
    for id in FindingID.all {
      #expect(terminal.run("explain", id.lowercased()) == .done)
      #expect(terminal.output.hasPrefix("\(id) ("))
      #expect(terminal.output.contains("# exemplary:ignore \(id) the reason\n"))
      #expect(terminal.messages == "")
    }
  }

  @Test func noSuchRule() {
    #expect(terminal.run("explain", "EX03") == .badInput)
    #expect(terminal.messages.contains("No rule has the ID EX03; did you mean EX003?"))
    #expect(terminal.run("explain", "nonsense") == .badInput)
    #expect(terminal.messages.contains("No rule has the ID nonsense; `exemplary rules` lists them."))
    #expect(terminal.run("explain") == .badInput)
  }

  @Test func theList() {
    #expect(terminal.run("rules") == .done)
    let lines = terminal.output.split(separator: "\n")
    #expect(lines.map { $0.prefix { $0 != " " } } == FindingID.all.map { Substring($0) })
    #expect(terminal.output.contains("EX003     note     an ignore comment"))
    #expect(terminal.run("rules", "--format", "json") == .done)
    #expect(terminal.output.contains("\"id\": \"EX003\",\n    \"severity\": \"note\","))
    #expect(terminal.run("rules", "--format", "markdown") == .done)
    for id in FindingID.all { #expect(terminal.output.contains("\n## \(id)\n")) }
    #expect(terminal.run("rules", "--format", "xml") == .badInput)
  }

  @Test func theSchemaOfFindings() {
    #expect(terminal.run("schema", "--of", "findings") == .done)
    #expect(terminal.output.contains("\"format_version\""))
  }
}
