import Documents
import Files
import FilesTesting
import Project
import SystemPackage
import Testing

@Suite struct HostileFilesTests {
  private func compose(_ files: [String: String] = [:]) -> ProjectFixture {
    ProjectFixture(
      files.merging([
        "compose.yaml": """
        services:
          p: {image: prom/prometheus, volumes: ['./p:/etc/prometheus']}
          g: {image: grafana/grafana, volumes: ['./g:/etc/grafana/provisioning']}
        """
      ]) { own, _ in own })
  }

  @Test func whatCannotBeReadIsKept() {
    let fixture = compose()
    fixture.put("p/prometheus.yml", .file([], mode: FilePermissions(rawValue: 0)))
    #expect(fixture.load(".").unreadable.map(\.path) == ["p/prometheus.yml"])
  }

  @Test func pipesAndDevicesAreNotRead() {
    let fixture = compose()
    fixture.put("p/prometheus.yml", .other)
    #expect(fixture.load(".").unreadable.map(\.path) == ["p/prometheus.yml"])
    #expect(fixture.load("p/prometheus.yml").unreadable.map(\.path) == ["p/prometheus.yml"])
  }

  @Test func symlinksThatLeadBackEnd() {
    let fixture = compose(["g/dashboards/a.yaml": "providers: [{name: a, options: {path: /etc/grafana/provisioning}}]"])
    fixture.put("p/prometheus.yml", .symlink(to: "prometheus.yml"))
    fixture.put("g/loop", .symlink(to: "."))
    let project = fixture.load(".")
    #expect(!project.unreadable.isEmpty)
    #expect(project.grafanas.count == 1)
  }

  @Test func aMissingFileThatWasNamedIsSaid() {
    let project = compose().load("gone.yml")
    #expect(project.unreadable.map(\.path) == ["gone.yml"])
    #expect(project.services.isEmpty)
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x00], [0x61, 0x3A, 0xC3, 0x28], Array("a: &a [*a]".utf8), Array("services: [".utf8), [],
      Array(String(repeating: "[", count: 10_000).utf8), Array("services: {a: {extends: {}}}".utf8),
      Array("services: 1\ninclude: {}\n".utf8), Array("include: [{path: []}]\nservices: {a: }".utf8),
      Array("<<: 1\nservices: {<<: [a]}".utf8),
    ] as [[UInt8]]) func brokenTextsAreFindings(_ bytes: [UInt8])
  {
    let fixture = compose()
    fixture.put("compose.yaml", .file(bytes))
    let project = fixture.load(".")
    #expect(!project.diagnostics.isEmpty)
    #expect(project.unreadable.isEmpty)
  }
}
