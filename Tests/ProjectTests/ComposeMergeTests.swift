import Components
import Documents
import OrderedCollections
import Project
import Testing

@Suite struct ComposeMergeTests {
  /// The service `a` of two files, as it is written.
  private func merged(_ base: String, _ override: String) throws -> Node? {
    let fixture = ProjectFixture([
      "compose.yaml": "services:\n  a:\n    image: a\n" + base.indented,
      "compose.override.yaml": "services:\n  a:\n" + override.indented,
    ])
    let project = fixture.load(".")
    #expect(fixture.described(project.diagnostics) == [])
    return project.services.first?.definition.node?.removingImage
  }

  @Test func commandsAreReplaced() throws {
    #expect(try merged("command: [a, b]", "command: [c]") == ["command": ["c"]])
    #expect(try merged("healthcheck: {test: [a]}", "healthcheck: {test: [b]}")?["healthcheck"] == ["test": ["b"]])
  }

  @Test func variablesAreMergedByName() throws {
    #expect(
      try merged("environment: {A: a, B: b}", "environment: {B: c}") == ["environment": ["A": "a", "B": "c"]])
    #expect(
      try merged("environment: [A=a, B=b]", "environment: {B: c, D: }")?["environment"] == ["A=a", "B=c", "D"])
  }

  @Test func mountsAreMergedByTarget() throws {
    #expect(
      try merged("volumes: ['./a:/a', './b:/b']", "volumes: ['./c:/b:ro', './d:/d']") == [
        "volumes": ["./a:/a", "./c:/b:ro", "./d:/d"]
      ])
    #expect(
      try merged("volumes: ['./a:/a']", "volumes: [{type: tmpfs, target: /a}]") == [
        "volumes": [["type": "tmpfs", "target": "/a"]]
      ])
  }

  @Test func portsAreJoined() throws {
    #expect(try merged("ports: ['80:80']", "ports: ['81:80', '80:80']") == ["ports": ["80:80", "81:80"]])
  }

  @Test func listsOfNamesMeetMappings() throws {
    #expect(
      try merged("networks: [default]", "networks: {default: {aliases: [x]}}") == [
        "networks": ["default": ["aliases": ["x"]]]
      ])
  }

  @Test func tagsResetAndOverride() throws {
    #expect(try merged("ports: ['80:80']", "ports: !reset []") == [:])
    #expect(try merged("ports: ['80:80']", "ports: !override ['81:81']")?["ports"]?.elements == ["81:81"])
    #expect(try merged("ports: !reset []\ncommand: a", "command: b") == ["command": "b"])
  }

  @Test func drivesOfLoggingDoNotMix() throws {
    #expect(
      try merged("logging: {driver: a, options: {x: y}}", "logging: {driver: b}") == ["logging": ["driver": "b"]])
  }
}

extension Node {
  fileprivate var removingImage: Node {
    Node(.mapping((entries ?? []).filter { $0.key.scalar?.text != "image" }))
  }
}

extension String {
  /// Four spaces deep.
  fileprivate var indented: String { split(separator: "\n").map { "    \($0)\n" }.joined() }
}
