import Components
import Documents
import Project
import SystemPackage
import Testing
import Values

@Suite struct LoadingTests {
  private static let files = [
    "docker-compose.yml": """
    services:
      metrics:
        image: prom/prometheus:v3.14.0
        command:
        - 1️⃣--config.file=/etc/prometheus/prometheus.yml
        - --enable-feature=exemplar-storage
        volumes:
        - ./prometheus:/etc/prometheus
      traces:
        image: registry.example.net/mirror/tempo:3.0.3
        command: -target=all -config.file=/etc/tempo.yaml
        volumes:
        - 2️⃣./tempo.yaml:/etc/tempo.yaml:ro
      grafana:
        image: grafana/grafana-oss:13.1.3
        volumes:
        - ./provisioning:/etc/grafana/provisioning
        - ./dashboards:/dashboards
      app:
        image: app
    """,
    "prometheus/prometheus.yml": """
    rule_files: [rules/*.yml]
    scrape_config_files: [jobs/a.yml]
    scrape_configs:
    - job_name: app
      file_sd_configs:
      - files: [targets.json]
    """,
    "prometheus/rules/b.yml": "groups: [{name: b, rules: []}]",
    "prometheus/rules/a.yml": "groups: [{name: a, rules: []}]",
    "prometheus/rules/README.md": "nothing",
    "prometheus/jobs/a.yml": "scrape_configs: [{job_name: more}]",
    "prometheus/targets.json": #"[{"targets": ["app:80"]}]"#,
    "tempo.yaml": "server: {http_listen_port: 3200}",
    "provisioning/datasources/a.yaml": "apiVersion: 1\ndatasources: [{name: P, type: prometheus, uid: p}]",
    "provisioning/dashboards/a.yml": "providers: [{name: all, options: {path: /dashboards}}]",
    "dashboards/one.json": #"{"title": "One"}"#,
    "dashboards/more/two.json": #"{"title": "Two"}"#,
  ]

  @Test(arguments: [".", "docker-compose.yml"])
  func followsMountsAndFlagsToFiles(_ path: String) throws {
    let fixture = ProjectFixture(Self.files)
    let project = fixture.load(path)
    #expect(fixture.described(project.diagnostics) == [])
    #expect(project.unreadable == [])
    #expect(project.services.map(\.name) == ["metrics", "traces", "grafana", "app"])

    let prometheus = try #require(project.prometheuses.first)
    #expect(prometheus.version == Version(3, 14))
    #expect(prometheus.config?.path == "prometheus/prometheus.yml")
    #expect(fixture.mark(prometheus.flags?.last("config.file")?.place) == "1")
    #expect(prometheus.ruleFiles.map(\.path) == ["prometheus/rules/a.yml", "prometheus/rules/b.yml"])
    #expect(prometheus.jobs.map(\.value.jobName) == ["app", "more"])
    #expect(prometheus.targetFiles.map(\.path) == ["prometheus/targets.json"])

    let tempo = try #require(project.tempos.first)
    #expect(try tempo.config?.document?.value.server?.httpListenPort == Port(3200))
    #expect(tempo.flags?.uses(of: "target").map(\.value) == ["all"])
    #expect(fixture.mark(tempo.service?.mounts.first?.place) == "2")

    let grafana = try #require(project.grafanas.first)
    #expect(grafana.datasourceFiles.map(\.path) == ["provisioning/datasources/a.yaml"])
    #expect(grafana.dashboards.map(\.path) == ["dashboards/more/two.json", "dashboards/one.json"])
    #expect(grafana.knowsAllDatasources)
  }

  @Test func loadsEachProjectBelowAFolderApart() {
    let datasources = "apiVersion: 1\ndatasources: [{name: P, type: prometheus}]"
    let fixture = ProjectFixture([
      "examples/README.md": "nothing",
      "examples/rules.yml": "groups: [{name: a, rules: []}]",
      "examples/one/compose.yaml": "services: {a: {image: prom/prometheus:v3.14.0}}",
      "examples/one/datasources.yaml": datasources,
      "examples/more/two/docker-compose.yml": "services: {b: {image: grafana/tempo:3.0.3}}",
    ])
    let projects = fixture.loadAll("examples")
    #expect(projects.map { $0.services.map(\.name) } == [[], ["b"], ["a"]])
    #expect(projects[0].prometheuses.map { $0.ruleFiles.map(\.path) } == [["examples/rules.yml"]])
    #expect(projects.flatMap(\.grafanas).isEmpty)
    #expect(fixture.loadAll("examples/more").map { $0.services.map(\.name) } == [["b"]])
  }

  @Test func holdsFilesOfInstalledProgramsToNoVersion() {
    let compactor = "server: {http_listen_port: 3200}\ncompactor: {compaction: {block_retention: 1h}}"
    let files = [
      "a/tempo.yaml": compactor, "b/tempo.yaml": compactor, "b/Procfile": "tempo: tempo -config.file=tempo.yaml",
    ]
    let fixture = ProjectFixture(files)
    #expect(fixture.load("a").diagnostics.count == 1)
    #expect(fixture.load("b").diagnostics == [])
  }
}
