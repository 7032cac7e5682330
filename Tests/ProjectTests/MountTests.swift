import Components
import Documents
import Files
import FilesTesting
import Project
import SystemPackage
import Testing

@Suite struct MountTests {
  private func loaded(_ volumes: String, _ files: [String: String], flag: String = "/c/p.yml") -> PrometheusProgram? {
    let compose = """
      services:
        p:
          image: prom/prometheus:v3.14.0
          command: [--config.file=\(flag)]
          volumes: \(volumes)
      """
    let fixture = ProjectFixture(files.merging(["compose.yaml": compose]) { own, _ in own })
    return fixture.load(".", environment: ["HOME": "/home/me"]).prometheuses.first
  }

  private let config = "scrape_configs: []"

  @Test(arguments: [
    "[./p.yml:/c/p.yml]", "[./:/c]", "[{type: bind, source: ., target: /c}]", "['./sub/..:/c/:ro']",
    "['.:/c', 'data:/d']",
  ]) func filesAreFoundBehindMounts(_ volumes: String) {
    #expect(loaded(volumes, ["p.yml": config])?.config?.path == "p.yml")
  }

  @Test func pathsBeginAtHomeOrAtTheRoot() {
    #expect(loaded("['~/p:/c']", ["/home/me/p/p.yml": config])?.config?.path == "/home/me/p/p.yml")
    #expect(loaded("['/etc/p:/c']", ["/etc/p/p.yml": config])?.config?.path == "/etc/p/p.yml")
  }

  @Test func theInnermostAndThenTheLastMountCounts() {
    let files = ["a/p.yml": config, "b/p.yml": config]
    #expect(loaded("['./b/p.yml:/c/p.yml', './a:/c']", files)?.config?.path == "b/p.yml")
    #expect(loaded("['./a:/c', './b:/c']", files)?.config?.path == "b/p.yml")
    #expect(loaded("['./a:/c', 'data:/c']", files)?.configPath?.isOpen == true)
  }

  @Test func whatIsNotOnDiskIsNotMissing() {
    #expect(loaded("['data:/c']", [:])?.configPath?.isDangling == false)
    #expect(loaded("['./a:/elsewhere']", ["a/p.yml": config])?.configPath?.isDangling == false)
    #expect(loaded("['./a:${WHERE}']", ["a/p.yml": config])?.configPath?.isDangling == false)
    #expect(loaded("['./a:/c']", ["a/other.yml": config])?.configPath?.isDangling == true)
    #expect(loaded("['./gone:/c']", [:])?.service?.mounts.first?.status == nil)
  }

  @Test func configsAndSecretsAreMounted() throws {
    let fixture = ProjectFixture([
      "compose.yaml": """
      services:
        p:
          image: prom/prometheus
          command: [--config.file=/p.yml]
          configs: [p.yml, {source: rules, target: /rules/a.yml}]
          secrets: [token]
      configs:
        p.yml: {content: "rule_files: [rules/*.yml]\\n1️⃣nonsense: true\\n"}
        rules: {file: ./r.yml}
      secrets: {token: {file: ./token}}
      """, "r.yml": "groups: []", "token": "hush",
    ])
    let project = fixture.load(".")
    let program = try #require(project.prometheuses.first)
    #expect(program.ruleFiles.map(\.path) == ["r.yml"])
    #expect(program.service?.mounts.map(\.target) == ["/p.yml", "/rules/a.yml", "/run/secrets/token"])
    #expect(project.diagnostics.map(\.message) == ["The key nonsense is not known here."])
  }

  @Test func globsReadAsGoDoes() throws {
    let files = [
      "p/p.yml": "rule_files: ['r/*.yml', 'r/[ab]?.yaml', 'gone/*.yml', '/elsewhere/*.yml']", "p/r/a.yml": "groups: []",
      "p/r/b1.yaml": "groups: []", "p/r/c1.yaml": "groups: []", "p/r/b11.yaml": "groups: []",
    ]
    let program = try #require(loaded("['./p:/c']", files))
    #expect(program.ruleFiles.map(\.path) == ["p/r/a.yml", "p/r/b1.yaml"])
    #expect(program.ruleFilePaths.map(\.isDangling) == [false, false, true, false])
  }

  @Test func mountsOfOtherServicesAreTakenOver() {
    let fixture = ProjectFixture([
      "compose.yaml": """
      services:
        a: {image: prom/prometheus, volumes_from: ['files:ro']}
        files: {image: busybox, volumes: ['./p:/etc/prometheus']}
        b: {image: prom/prometheus, volumes_from: ['container:x']}
      """, "p/prometheus.yml": "{}",
    ])
    let programs = fixture.load(".").prometheuses
    #expect(programs.first?.config?.path == "p/prometheus.yml")
    #expect(programs.last?.configPath?.isOpen == true)
  }

  @Test func modesAreKept() throws {
    let fixture = ProjectFixture([
      "compose.yaml": "services: {p: {image: prom/prometheus, volumes: ['./p:/etc/prometheus']}}"
    ])
    fixture.put("p/prometheus.yml", .file(Array("{}".utf8), mode: FilePermissions(rawValue: 0o600)))
    let program = try #require(fixture.load(".").prometheuses.first)
    #expect(program.config?.status?.permissions.rawValue == 0o600)
  }
}
