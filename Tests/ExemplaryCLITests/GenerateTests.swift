import Deployment
import FilesTesting
import Generation
import Templates
import Testing

@testable import ExemplaryCLI

@Suite struct GenerateTests {
  private static let package = ["Package.swift": ""]

  @Test func rendersTheDemoWhereThereIsNoFile() throws {
    let terminal = Terminal(Self.package)
    #expect(terminal.run("generate") == .done)
    #expect(terminal.messages == "out: 11 files: 11 created\n")
    #expect(terminal.output == "")
    for file in try Deployment(yaml: Template.demoDeployment.text).render().files {
      #expect(terminal["out/\(file.path)"] == file.text)
    }
  }

  @Test func rendersTheFileThatIsThere() {
    let terminal = Terminal(["deployment.yml": "name: mine", "Package.swift": ""])
    #expect(terminal.run("generate") == .done)
    #expect(terminal["out/README.md"]?.contains("# mine\n") == true)
  }

  @Test func rendersTheFileThatIsNamedIntoTheFolderThatIsNamed() {
    let terminal = Terminal(["deployment.yml": "name: mine", "other.yml": Template.minimalDeployment.text])
    #expect(terminal.run("generate", "other.yml", "-o", "deploy/here") == .done)
    #expect(terminal.messages == "deploy/here: 9 files: 9 created\n")
    #expect(terminal["deploy/here/README.md"]?.contains("# shop\n") == true)
    #expect(terminal["out/README.md"] == nil)
  }

  @Test func saysWhatItDidTheSecondTime() {
    let terminal = Terminal(Self.package)
    terminal.run("generate")
    #expect(terminal.run("generate") == .done)
    #expect(terminal.messages == "out: 11 files: 11 unchanged\n")
    terminal["deployment.yml"] = "{name: exemplar-demo, tempo: {retention: 20d}, load: {requests_per_second: 0}}"
    #expect(terminal.run("generate") == .done)
    #expect(terminal.messages == "out: 11 files: 3 replaced, 8 unchanged\n")
    terminal["deployment.yml"] = Template.minimalDeployment.text
    #expect(terminal.run("generate") == .done)
    #expect(terminal["out/http-server/Dockerfile"] == nil)
    #expect(terminal["out/grafana/dashboards/http-server.json"] == nil)
  }

  @Test func warnsWhereNoPackageStands() {
    let terminal = Terminal()
    #expect(terminal.run("generate", "-o", "a/out") == .done)
    #expect(
      terminal.messages == """
        warning: http-server is built from a, where there is no Package.swift: \
        render into a folder of this package, or set applications.build.context
        a/out: 11 files: 11 created

        """)
    terminal.run("generate")
    #expect(terminal.messages.hasPrefix("warning: http-server is built from ., where there is no Package.swift"))
  }

  @Test func nothingIsBuiltWithoutContainers() {
    let terminal = Terminal(["deployment.yml": "{name: a, target: processes}"])
    #expect(terminal.run("generate") == .done)
    #expect(terminal.messages == "out: 10 files: 10 created\n")
    #expect(terminal["out/docker-compose.yml"] == nil)
    #expect(
      terminal["out/Procfile"]?.contains("\nprometheus: prometheus --config.file=prometheus/prometheus.yml ") == true)
  }

  @Test func dataStaysWhereItIs() {
    let terminal = Terminal(["deployment.yml": "{name: a, target: processes}"])
    terminal.run("generate")
    terminal["out/data/prometheus/wal"] = "x"
    terminal["deployment.yml"] = "{name: a, target: processes, prometheus: {retention: 3d}}"
    #expect(terminal.run("generate") == .done)
    terminal["deployment.yml"] = Template.minimalDeployment.text
    #expect(terminal.run("generate", "--force") == .done)
    #expect(terminal["out/data/prometheus/wal"] == "x")
    #expect(terminal["out/Procfile"] == nil)
  }

  @Test func warnsWhereADockerfileIsMissing() {
    let terminal = Terminal(["app/Other": "", "in.yml": Self.builds])
    #expect(terminal.run("generate", "in.yml") == .done)
    #expect(
      terminal.messages.split(separator: "\n").first
        == "warning: b is built from app, where there is no Dockerfile: render into a folder of its Dockerfile, or set applications.build.context"
    )
    #expect(terminal.messages.split(separator: "\n").count == 2)
  }

  private static let builds = """
    name: a
    applications:
      - {name: b, port: 1, build: {context: ../app}}
      - {name: c, port: 2, build: {context: ../app, dockerfile: Other}}
      - {name: d, port: 3, build: {context: "https://github.com/a/b.git#main"}}
    """
}
